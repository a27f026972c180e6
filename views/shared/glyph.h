#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace soattt {

/// A line icon of resources/icons/glyphs.txt in one colour, sharp at every scaling. An unknown name
/// gives the plain list icon.
QPixmap glyph(const QString& name, const QColor& color, int size, qreal devicePixelRatio);

enum class Ink { Text, Muted, OnAccent };

/// The same as an icon that is painted in the colours of the theme shown at that moment.
QIcon glyphIcon(const QString& name, Ink ink = Ink::Text);

} // namespace soattt
