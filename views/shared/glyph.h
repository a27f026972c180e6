#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QWidget;

namespace soattt {

/// A line icon of resources/icons/glyphs.txt in one colour, sharp at every scaling. An unknown name
/// gives the plain list icon.
QPixmap glyph(const QString& name, const QColor& color, int size, qreal devicePixelRatio);

/// Icon in the text colour of the widget; use glyphs again when the theme changes.
QIcon glyphIcon(const QString& name, const QWidget* widget);

} // namespace soattt
