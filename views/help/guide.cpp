#include "views/help/guide.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace soattt {

namespace {

QString shippedText()
{
    QFile file(QStringLiteral(":/help/huong-dan.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The guide is missing from the program.");
    return QString::fromUtf8(file.readAll());
}

void addLine(GuideSection& section, const QString& line)
{
    if (line.startsWith(QLatin1String("!["))) // the window itself is beside the text
        return;
    if (section.title.isEmpty() && line.startsWith(QLatin1Char('#')))
        section.title = line.mid(line.indexOf(QLatin1Char(' ')) + 1);
    section.text += line + QLatin1Char('\n');
}

} // namespace

const Guide& Guide::shipped()
{
    static const Guide guide = fromMarkdown(shippedText());
    return guide;
}

Guide Guide::fromMarkdown(const QString& text)
{
    static const QRegularExpression mark(
        QStringLiteral("^<!-- (page|topic): ([a-z0-9-]+) -->\\s*$"));
    Guide guide;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const auto match = mark.match(line);
        if (match.hasMatch())
            guide.m_sections.push_back(
                {match.captured(2), {}, {}, match.captured(1) == QLatin1String("page")});
        else if (!guide.m_sections.empty())
            addLine(guide.m_sections.back(), line);
    }
    return guide;
}

const GuideSection* Guide::find(const QString& key) const
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                    [&](const GuideSection& one) { return one.key == key; });
    return found == m_sections.end() ? nullptr : &*found;
}

} // namespace soattt
