#pragma once

#include <QFrame>

class QToolButton;

namespace soattt {

/// One condition of a filter: a click on its words changes it, the cross or Delete takes it away.
class FilterChip : public QFrame
{
    Q_OBJECT

public:
    FilterChip(const QString& text, bool changeable, QWidget* parent = nullptr);
    QString text() const { return m_text; }

signals:
    void changeWanted();
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QToolButton* makeWords();
    QString m_text;
};

} // namespace soattt
