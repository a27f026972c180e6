#include "views/today/duecard.h"

#include "views/shared/units.h"

#include <QLocale>
#include <QPainter>

namespace soattt {

DueCard::DueCard(const QString& title, Tone tone, QWidget* parent)
    : QAbstractButton(parent)
    , m_tone(tone)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount(0);
}

void DueCard::setCount(int count, int putOff)
{
    m_count = count;
    m_putOff = putOff;
    const QString name = QStringLiteral("%1: %2").arg(text()).arg(count);
    setAccessibleName(putOff > 0 ? name + QStringLiteral(", ") + putOffText() : name);
    setToolTip(tr("Show only these; press again for all"));
    update();
}

QString DueCard::putOffText() const
{
    return tr("%n put off", nullptr, m_putOff);
}

QFont DueCard::countFont() const
{
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(font().pointSizeF() * 1.9);
    return large;
}

QSize DueCard::sizeHint() const
{
    const int height = QFontMetrics(font()).height() + QFontMetrics(countFont()).height();
    return {QFontMetrics(font()).horizontalAdvance(text()) + lines(this, 2.2),
            height + lines(this, 0.8)};
}

QSize DueCard::minimumSizeHint() const
{
    return {lines(this, 6), sizeHint().height()};
}

void DueCard::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(palette());
    const QColor strong = colors.tone(m_tone).text;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = lines(this, 0.3);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus() ? colors.link : colors.border, hasFocus() ? 1.6 : 1));
    painter.setBrush(isChecked() ? colors.selection
                                 : (underMouse() ? colors.hover : colors.surface));
    painter.drawRoundedRect(frame, radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(strong);
    painter.drawRoundedRect(QRectF(0, 0, lines(this, 0.24), height()), radius / 2, radius / 2);

    const QRect room =
        rect().adjusted(lines(this, 1), lines(this, 0.4), -lines(this, 0.4), -lines(this, 0.4));
    painter.setPen(colors.muted);
    painter.drawText(room, Qt::AlignTop | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    painter.setPen(m_count > 0 ? strong : colors.muted);
    painter.setFont(countFont());
    const QString count = QLocale().toString(m_count);
    painter.drawText(room, Qt::AlignBottom | Qt::AlignLeft, count);
    if (m_putOff == 0)
        return;
    const int taken = QFontMetrics(countFont()).horizontalAdvance(count) + lines(this, 0.6);
    const QRect rest = room.adjusted(taken, 0, 0, -lines(this, 0.2));
    painter.setFont(font());
    painter.setPen(colors.muted);
    painter.drawText(rest, Qt::AlignBottom | Qt::AlignLeft,
                     fontMetrics().elidedText(putOffText(), Qt::ElideRight, rest.width()));
}

} // namespace soattt
