#include "models/reports/personpaper.h"

namespace soattt {

namespace {

Paragraph labelled(const QString& label, const std::optional<QString>& text)
{
    Paragraph line{{{label + QStringLiteral(": ") + text.value_or(QString())}}};
    line.trailingDots = !text;
    return line;
}

} // namespace

void addLabelled(ReportDocument& document, const QString& id, const QString& label,
                 const std::optional<QString>& text)
{
    document.add(id, labelled(label, text));
}

/// Its lines stay on one page.
void addPerson(ReportDocument& document, const QString& id, const PersonOnPaper& person)
{
    Paragraph name = labelled(QStringLiteral("Họ và tên"), person.name);
    Paragraph post = labelled(QStringLiteral("Chức vụ"), person.post);
    name.keepWithNext = post.keepWithNext = true;
    document.add(id + QStringLiteral(".1"), name);
    document.add(id + QStringLiteral(".2"), post);
    addLabelled(document, id + QStringLiteral(".3"), QStringLiteral("Bộ phận, đơn vị"),
                person.unit);
}

} // namespace soattt
