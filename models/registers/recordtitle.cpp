#include "models/registers/recordtitle.h"

namespace soattt {

const Field* titleField(const RecordKind& kind)
{
    const auto& fields = kind.fields();
    for (size_t i = 1; i < fields.size(); ++i) {
        if (fields[i].type == FieldType::Text && (fields[i].required || fields[i].sorted))
            return &fields[i];
    }
    return nullptr;
}

QString joinTitle(const QString& code, const QString& name)
{
    return name.isEmpty() ? code : code + QStringLiteral(" · ") + name;
}

QString recordTitle(const Record& record)
{
    const Field* field = titleField(record.kind());
    return joinTitle(record.code(), field ? textOf(record.at(field->key)) : QString());
}

} // namespace soattt
