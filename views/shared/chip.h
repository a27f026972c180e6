#pragma once

#include "views/shared/theme.h"

#include <QWidget>

class QPainter;

namespace soattt {

/// A short state on a rounded ground.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);
    void setState(const QString& text, Tone tone);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// As wide as it would like to be; `font` is that of the cell around it.
    static int widthOf(const QString& text, const QFont& font);
    /// Paints it left in the rectangle, its text cut when there is no room.
    static void paint(QPainter& painter, const QRect& rect, const QString& text, Tone tone,
                      const QPalette& palette, const QFont& font);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

/// What a state means, by its key: in_use is good, under_repair a warning, lost is bad.
Tone toneOfState(const QString& key);
/// True for the choice that says how a record stands: state, status, fate.
bool isStateField(const QString& fieldKey);

} // namespace soattt
