#pragma once

#include "views/shared/theme.h"

#include <QAbstractButton>

namespace soattt {

/// A count with its name; pressed, it narrows the list to what it counts.
class DueCard : public QAbstractButton
{
    Q_OBJECT

public:
    DueCard(const QString& title, Tone tone, QWidget* parent = nullptr);
    /// All of them, and how many of those are put off.
    void setCount(int count, int putOff = 0);
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont countFont() const;
    QString putOffText() const;
    Tone m_tone;
    int m_count = 0;
    int m_putOff = 0;
};

} // namespace soattt
