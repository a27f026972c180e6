#include "views/shared/glyph.h"

#include "views/shared/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QTextStream>

#include <algorithm>

namespace soattt {

namespace {

constexpr qreal gridSize = 24;

/// Reads "M x y", "L x y", "C x1 y1 x2 y2 x y", "Z", "O cx cy r", "R x y width height radius".
QPainterPath readPath(const QString& text)
{
    QPainterPath path;
    QString source = text;
    QTextStream in(&source);
    const auto number = [&in] {
        qreal value = 0;
        in >> value;
        return value;
    };
    const auto point = [&number] {
        const qreal x = number();
        return QPointF(x, number());
    };
    for (QString command; in >> command, !command.isEmpty();) {
        if (command == QLatin1String("M")) {
            path.moveTo(point());
        } else if (command == QLatin1String("L")) {
            path.lineTo(point());
        } else if (command == QLatin1String("C")) {
            const QPointF first = point();
            const QPointF second = point();
            path.cubicTo(first, second, point());
        } else if (command == QLatin1String("Z")) {
            path.closeSubpath();
        } else if (command == QLatin1String("O")) {
            const QPointF center = point();
            const qreal radius = number();
            path.addEllipse(center, radius, radius);
        } else if (command == QLatin1String("R")) {
            const QPointF corner = point();
            const QPointF size = point();
            const qreal radius = number();
            path.addRoundedRect(QRectF(corner, QSizeF(size.x(), size.y())), radius, radius);
        } else {
            qFatal("Unknown glyph command %s", qPrintable(command));
        }
    }
    return path;
}

QHash<QString, QPainterPath> readGlyphs()
{
    QFile file(QStringLiteral(":/icons/glyphs.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The icons are missing from the program.");
    QHash<QString, QPainterPath> glyphs;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        if (colon > 0 && !line.startsWith(QLatin1Char('#')))
            glyphs.insert(line.left(colon), readPath(line.mid(colon + 1)));
    }
    return glyphs;
}

QPainterPath pathOf(const QString& name)
{
    static const QHash<QString, QPainterPath> glyphs = readGlyphs();
    return glyphs.contains(name) ? glyphs.value(name) : glyphs.value(QStringLiteral("list"));
}

void paintGlyph(QPainter& painter, const QString& name, const QColor& color, const QRectF& rect)
{
    const qreal size = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(size, size) / 2);
    painter.scale(size / gridSize, size / gridSize);
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(pathOf(name));
    painter.restore();
}

class GlyphEngine final : public QIconEngine
{
public:
    GlyphEngine(const QString& name, Ink ink)
        : m_name(name)
        , m_ink(ink)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const Colors& colors = colorsOf(QGuiApplication::palette());
        const Ink ink = mode == QIcon::Disabled ? Ink::Muted : m_ink;
        const QColor color = ink == Ink::OnAccent ? colors.onAccent
                             : ink == Ink::Muted  ? colors.muted
                                                  : colors.text;
        paintGlyph(*painter, m_name, color, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new GlyphEngine(*this); }

private:
    QString m_name;
    Ink m_ink;
};

} // namespace

QPixmap glyph(const QString& name, const QColor& color, int size, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintGlyph(painter, name, color, QRectF(0, 0, size, size));
    return pixmap;
}

QIcon glyphIcon(const QString& name, Ink ink)
{
    return QIcon(new GlyphEngine(name, ink));
}

} // namespace soattt
