#pragma once

#include <QHeaderView>

namespace soattt {

/// The titles over a list: one that is too long for its column stands in two lines. What is too
/// long even so is cut with an ellipsis inside the padding of the style sheet, which QHeaderView
/// forgets.
class FoldingHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FoldingHeader(QWidget* parent = nullptr);
    /// No narrower without cutting the title, in pixels.
    int leastWidth(int section) const;
    /// Takes the height its titles need at the widths they have now.
    void fitHeight();

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;

private:
    QFontMetrics metrics() const;
    int padding(int section) const;
    QString title(int section) const;
    /// In one line or two, each as wide as `room` at most where the words allow it.
    QStringList folded(int section, int room) const;
};

} // namespace soattt
