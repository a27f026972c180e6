#include "models/reports/personpaper.h"

namespace soattt {

void addLabelled(ReportDocument& document, const QString& id, const QString& label,
                 const std::optional<QString>& text)
{
    Paragraph line{{{label + QStringLiteral(": ") + text.value_or(QString())}}};
    line.trailingDots = !text;
    line.keepWithNext = true;
    document.add(id, line);
}

void addPerson(ReportDocument& document, const QString& id, const PersonOnPaper& person)
{
    addLabelled(document, id + QStringLiteral(".1"), QStringLiteral("Họ và tên"), person.name);
    addLabelled(document, id + QStringLiteral(".2"), QStringLiteral("Chức vụ"), person.post);
    addLabelled(document, id + QStringLiteral(".3"), QStringLiteral("Bộ phận, đơn vị"),
                person.unit);
}

} // namespace soattt
