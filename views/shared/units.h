#pragma once

#include <QFontMetricsF>
#include <QWidget>

#include <cmath>

namespace soattt {

/// A length in heights of a text line, so that everything grows with the font.
inline int lines(const QWidget* widget, double count)
{
    return int(std::lround(count * QFontMetricsF(widget->font()).height()));
}

} // namespace soattt
