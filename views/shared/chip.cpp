#include "views/shared/chip.h"

#include <QHash>
#include <QPainter>

#include <algorithm>

namespace soattt {

namespace {

QFont chipFont(QFont font)
{
    font.setBold(true);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

int chipHeight(const QFont& font)
{
    return int(QFontMetricsF(font).height() * 1.3);
}

} // namespace

Chip::Chip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setState(const QString& text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

int Chip::widthOf(const QString& text, const QFont& font)
{
    const QFontMetrics metrics(chipFont(font));
    return metrics.horizontalAdvance(text) + metrics.height() + 2;
}

QSize Chip::sizeHint() const
{
    return {widthOf(m_text, font()), chipHeight(chipFont(font()))};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), m_text, m_tone, palette(), font());
}

void Chip::paint(QPainter& painter, const QRect& rect, const QString& text, Tone tone,
                 const QPalette& palette, const QFont& font)
{
    const QFont small = chipFont(font);
    const QFontMetrics metrics(small);
    const int side = metrics.height() / 2;
    const int height = std::min(chipHeight(small), rect.height());
    const int width = std::min(widthOf(text, font), rect.width());
    const QRect ground(rect.x(), rect.y() + (rect.height() - height) / 2, width, height);
    const ToneColors& colors = colorsOf(palette).tone(tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(ground, height / 2.0, height / 2.0);
    painter.setPen(colors.text);
    painter.setFont(small);
    const QRect inner = ground.adjusted(side, 0, -side + 1, 0);
    painter.drawText(inner, Qt::AlignCenter,
                     metrics.elidedText(text, Qt::ElideRight, inner.width() + 1));
    painter.restore();
}

Tone toneOfState(const QString& key)
{
    static const QHash<QString, Tone> tones{
        {QStringLiteral("in_use"), Tone::Good},
        {QStringLiteral("running"), Tone::Good},
        {QStringLiteral("working"), Tone::Good},
        {QStringLiteral("active"), Tone::Good},
        {QStringLiteral("in_service"), Tone::Good},
        {QStringLiteral("resolved"), Tone::Good},
        {QStringLiteral("signed"), Tone::Good},
        {QStringLiteral("sent"), Tone::Good},
        {QStringLiteral("done"), Tone::Good},
        {QStringLiteral("wiped"), Tone::Good},
        {QStringLiteral("pass"), Tone::Good},
        {QStringLiteral("under_repair"), Tone::Warn},
        {QStringLiteral("handling"), Tone::Warn},
        {QStringLiteral("transferred"), Tone::Warn},
        {QStringLiteral("suspended"), Tone::Warn},
        {QStringLiteral("requested"), Tone::Warn},
        {QStringLiteral("removed"), Tone::Warn},
        {QStringLiteral("issued"), Tone::Info},
        {QStringLiteral("planned"), Tone::Info},
        {QStringLiteral("draft"), Tone::Info},
        {QStringLiteral("awaiting_disposal"), Tone::Bad},
        {QStringLiteral("lost"), Tone::Bad},
        {QStringLiteral("open"), Tone::Bad},
        {QStringLiteral("fail"), Tone::Bad},
        {QStringLiteral("leaver_live"), Tone::Bad},
        {QStringLiteral("revoked_live"), Tone::Bad},
        {QStringLiteral("orphan"), Tone::Bad},
        {QStringLiteral("missing"), Tone::Warn},
        {QStringLiteral("met"), Tone::Good},
        {QStringLiteral("wanting"), Tone::Bad},
        {QStringLiteral("no_proof"), Tone::Warn},
        {QStringLiteral("state_differs"), Tone::Warn},
        {QStringLiteral("other_name"), Tone::Warn},
        {QStringLiteral("written_differently"), Tone::Info},
        {QStringLiteral("keep"), Tone::Good},
        {QStringLiteral("reduce"), Tone::Warn},
        {QStringLiteral("revoke"), Tone::Bad},
    };
    return tones.value(key, Tone::Neutral);
}

bool isStateField(const QString& fieldKey)
{
    return fieldKey == QLatin1String("state") || fieldKey == QLatin1String("status") ||
           fieldKey == QLatin1String("fate");
}

} // namespace soattt
