#include "views/help/groundstext.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace soattt {

namespace {

constexpr double afterParagraph = 0.35; ///< of the font's size in points
constexpr double beforeTitle = 0.9;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HelpPanel)
};

/// Writes one paragraph after another; every one in the plain list-less block it needs.
class Writer
{
public:
    Writer(QTextDocument& document, const Colors& colors)
        : m_cursor(&document)
        , m_colors(colors)
        , m_points(document.defaultFont().pointSizeF())
    {
        m_cursor.movePosition(QTextCursor::End);
    }

    void title(const QString& text) { write(text, bold(m_colors.title), beforeTitle * 1.6); }
    void matter(const QString& text) { write(text, bold(m_colors.text), beforeTitle); }
    void source(const QString& text) { write(text, ink(m_colors.link), 0); }
    void plain(const QString& text) { write(text, ink(m_colors.muted), 0); }
    void quote(const QString& text)
    {
        QTextCharFormat format = ink(m_colors.text);
        format.setFontItalic(true);
        write(text, format, 0);
    }

private:
    static QTextCharFormat ink(const QColor& color)
    {
        QTextCharFormat format;
        format.setForeground(color);
        return format;
    }
    static QTextCharFormat bold(const QColor& color)
    {
        QTextCharFormat format = ink(color);
        format.setFontWeight(QFont::DemiBold);
        return format;
    }
    void write(const QString& text, const QTextCharFormat& format, double before)
    {
        QTextBlockFormat block;
        block.setTopMargin(before * m_points);
        block.setBottomMargin(afterParagraph * m_points);
        m_cursor.insertBlock(block, format);
        m_cursor.insertText(text, format);
    }

    QTextCursor m_cursor;
    const Colors& m_colors;
    double m_points;
};

void write(Writer& writer, const GroundSource& source)
{
    QStringList parts{source.regulation};
    for (const QString& part : {source.places, source.said}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    writer.source(parts.join(QStringLiteral(" · ")));
    for (const QString& quote : source.quotes)
        writer.quote(QStringLiteral("“%1”").arg(quote));
}

} // namespace

void fitHeadings(QTextDocument& document)
{
    const double points = document.defaultFont().pointSizeF();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool isHeading = format.headingLevel() > 0;
        format.setTopMargin(isHeading && block != document.begin() ? beforeTitle * points : 0);
        format.setBottomMargin(afterParagraph * 1.6 * points);
        cursor.setBlockFormat(format);
        if (!isHeading)
            continue;
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat size;
        size.setProperty(QTextFormat::FontSizeAdjustment, format.headingLevel() > 2 ? 0 : 1);
        size.setFontWeight(QFont::DemiBold);
        cursor.mergeCharFormat(size);
    }
}

void addGroundsText(QTextDocument& document, const std::vector<PageGround>& grounds,
                    const Colors& colors)
{
    Writer writer(document, colors);
    writer.title(Words::tr("What this rests on"));
    if (grounds.empty())
        writer.plain(Words::tr("The regulations applied name no duty for this page."));
    for (const PageGround& ground : grounds) {
        writer.matter(ground.value.isEmpty()
                          ? ground.title
                          : QStringLiteral("%1: %2").arg(ground.title, ground.value));
        for (const GroundSource& source : ground.sources)
            write(writer, source);
    }
}

} // namespace soattt
