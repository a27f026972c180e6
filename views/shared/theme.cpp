#include "views/shared/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>

namespace soattt {

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

QPalette paletteOf(const Colors& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.header);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.bad.text);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, c.link);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.header);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.control);
    palette.setColor(QPalette::Shadow, c.control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    return palette;
}

using Names = std::pair<const char*, QColor Colors::*>;
constexpr Names names[] = {
    {"window", &Colors::window},       {"surface", &Colors::surface},   {"header", &Colors::header},
    {"border", &Colors::border},       {"control", &Colors::control},   {"text", &Colors::text},
    {"muted", &Colors::muted},         {"title", &Colors::title},       {"accent", &Colors::accent},
    {"accentHot", &Colors::accentHot}, {"onAccent", &Colors::onAccent}, {"link", &Colors::link},
    {"selection", &Colors::selection}, {"hover", &Colors::hover},
};

QString withColors(QString sheet, const Colors& colors)
{
    for (const auto& [name, member] : names)
        sheet.replace(QStringLiteral("@%1@").arg(QLatin1String(name)), (colors.*member).name());
    sheet.replace(QStringLiteral("@arrow@"),
                  colors.dark ? QStringLiteral("arrow-dark") : QStringLiteral("arrow-light"));
    const std::pair<const char*, const ToneColors*> tones[] = {{"neutral", &colors.neutral},
                                                               {"good", &colors.good},
                                                               {"warn", &colors.warn},
                                                               {"bad", &colors.bad},
                                                               {"info", &colors.info}};
    for (const auto& [name, tone] : tones) {
        sheet.replace(QStringLiteral("@%1@").arg(QLatin1String(name)), tone->ground.name());
        sheet.replace(QStringLiteral("@%1Text@").arg(QLatin1String(name)), tone->text.name());
    }
    return sheet;
}

/// `@0.5em@` becomes pixels of half a line, `@1.2pt@` the font's size times 1.2 in points.
QString withSizes(const QString& sheet, const QFont& font)
{
    static const QRegularExpression size(QStringLiteral("@([0-9.]+)(em|pt)@"));
    const double line = QFontMetricsF(font).height();
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize() * 0.75;
    QString sized;
    qsizetype done = 0;
    for (auto it = size.globalMatch(sheet); it.hasNext();) {
        const auto match = it.next();
        sized += QStringView(sheet).mid(done, match.capturedStart() - done);
        const double factor = match.captured(1).toDouble();
        if (match.captured(2) == QLatin1String("em"))
            sized += QStringLiteral("%1px").arg(std::max(1, int(std::lround(factor * line))));
        else
            sized += QStringLiteral("%1pt").arg(factor * points, 0, 'f', 1);
        done = match.capturedEnd();
    }
    sized += QStringView(sheet).mid(done);
    return sized;
}

QString styleSheetSource()
{
    QFile file(QStringLiteral(":/styles/soattt.qss"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The style sheet is missing from the program.");
    return QString::fromUtf8(file.readAll());
}

} // namespace

const ToneColors& Colors::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return neutral;
    case Tone::Good:
        return good;
    case Tone::Warn:
        return warn;
    case Tone::Bad:
        return bad;
    case Tone::Info:
        return info;
    }
    Q_UNREACHABLE();
}

const Colors& lightColors()
{
    static const Colors colors{
        .dark = false,
        .window = 0xf5f7f9,
        .surface = 0xffffff,
        .header = 0xedf0f3,
        .border = 0xdce1e6,
        .control = 0xbcc5cd,
        .text = 0x1b2733,
        .muted = 0x56626e,
        .title = 0x0b5c7e,
        .accent = 0x0878a4,
        .accentHot = 0x066688,
        .onAccent = 0xffffff,
        .link = 0x066f9a,
        .selection = 0xe3f0f7,
        .hover = 0xf0f4f7,
        .badgeBad = 0xc62828,
        .badgeWarn = 0x9a5b00,
        .onBadge = 0xffffff,
        .neutral = {0xe6eaee, 0x46525e},
        .good = {0xdff3e4, 0x1c6431},
        .warn = {0xfdf0d2, 0x7d5200},
        .bad = {0xfde4e4, 0xa61b1b},
        .info = {0xe3f0f7, 0x0b5c7e},
    };
    return colors;
}

const Colors& darkColors()
{
    static const Colors colors{
        .dark = true,
        .window = 0x12171c,
        .surface = 0x1a2128,
        .header = 0x222b33,
        .border = 0x2e3943,
        .control = 0x4a5865,
        .text = 0xe4eaef,
        .muted = 0xa3b1bd,
        .title = 0x7cc9ea,
        .accent = 0x0878a4,
        .accentHot = 0x066688,
        .onAccent = 0xffffff,
        .link = 0x6cc3e8,
        .selection = 0x1d3c4d,
        .hover = 0x212a32,
        .badgeBad = 0xc62828,
        .badgeWarn = 0x9a5b00,
        .onBadge = 0xffffff,
        .neutral = {0x303b45, 0xc3ced7},
        .good = {0x183a23, 0x93dba9},
        .warn = {0x43330e, 0xf2cd7b},
        .bad = {0x4a1d1f, 0xffb4b0},
        .info = {0x173848, 0x9bd8f2},
    };
    return colors;
}

const Colors& colorsOf(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128 ? darkColors() : lightColors();
}

void applyTheme(QApplication& application, const Colors& colors)
{
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(paletteOf(colors));
    application.setStyleSheet(
        withSizes(withColors(styleSheetSource(), colors), application.font()));
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace soattt
