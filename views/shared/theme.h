#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace soattt {

/// What a mark means; each theme gives it a ground and a text colour that can be read on it.
enum class Tone { Neutral, Good, Warn, Bad, Info };

struct ToneColors
{
    QColor ground;
    QColor text;
};

/// The colours of a theme. Every text colour reaches 4.5:1 on the grounds it stands on.
struct Colors
{
    bool dark = false;
    QColor window;  ///< behind cards
    QColor surface; ///< cards, bars, fields
    QColor header;  ///< heads of tables
    QColor border;
    QColor control; ///< edges of fields and buttons
    QColor text;
    QColor muted;
    QColor title;     ///< name of the program
    QColor accent;    ///< ground of the main button
    QColor accentHot; ///< the same under the mouse
    QColor onAccent;
    QColor link;
    QColor selection; ///< chosen row
    QColor hover;
    QColor badgeBad; ///< grounds of counts in the sidebar
    QColor badgeWarn;
    QColor onBadge;
    ToneColors neutral, good, warn, bad, info;

    const ToneColors& tone(Tone tone) const;
};

const Colors& lightColors();
const Colors& darkColors();
/// The theme a widget is painted in.
const Colors& colorsOf(const QPalette& palette);

/// Fusion, palette and style sheet of the theme, in sizes of the application's font.
void applyTheme(QApplication& application, const Colors& colors);

/// (L1 + 0.05) / (L2 + 0.05) by WCAG.
double contrast(const QColor& a, const QColor& b);

} // namespace soattt
