#include "models/reports/incidentpaper.h"

#include <QCoreApplication>

namespace soattt {

namespace {

using V = IncidentPaperValues;

struct FormSource
{
    Q_DECLARE_TR_FUNCTIONS(FormSource)
};

FieldInfo info(const char* id, const char* label, const char* corrected, FormFieldType type)
{
    return {QString::fromLatin1(id),
            QString::fromUtf8(label),
            QString::fromUtf8(corrected),
            type,
            {},
            {}};
}

} // namespace

IncidentField incidentText(const char* id, const char* label, V::Text V::*member,
                           const char* corrected)
{
    return memberField<V>(info(id, label, corrected, FormFieldType::Text), member);
}

IncidentField incidentTick(const char* id, const char* label, V::Tick V::*member,
                           const char* corrected)
{
    return memberField<V>(info(id, label, corrected, FormFieldType::YesNo), member);
}

QHash<QString, QString> incidentSources(const std::vector<IncidentField>& fields)
{
    QHash<QString, QString> sources;
    for (const IncidentField& field : fields)
        sources.insert(field.id, FormSource::tr("Incident: the record itself, with its systems, "
                                                "its timeline and the office"));
    return sources;
}

void addIncidentLine(ReportDocument& document, const std::vector<IncidentField>& fields,
                     const QString& id, const V& values, const QString& before)
{
    const IncidentField& field = fieldById(fields, id);
    const QString label = before + field.printedLabel(false);
    const QString text = shownText(field.get(values)).trimmed();
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    Paragraph first{{{label + QLatin1Char(' ') + lines.value(0)}}};
    first.trailingDots = lines.isEmpty();
    document.add(id, first);
    for (const QString& line : lines.mid(1))
        document.add(id, Paragraph{{{line}}});
}

} // namespace soattt
