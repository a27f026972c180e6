#include "app/soatttctl/registers.h"

#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"
#include "models/registers/catalog.h"
#include "models/registers/fieldtext.h"

namespace soattt::ctl {

namespace {

QJsonValue fieldJson(const Field& field, const Value& value)
{
    return field.mark && isEmpty(value) ? QJsonValue(false) : toJson(value);
}

} // namespace

const RecordKind& registerNamed(const QString& key)
{
    QStringList keys;
    for (const RecordKind* kind : listedKinds()) {
        if (kind->key() == key)
            return *kind;
        keys.append(kind->key());
    }
    throw UsageError(Words::tr("There is no register \"%1\".").arg(key),
                     Words::tr("The registers are: %1.").arg(keys.join(QLatin1String(", "))));
}

QJsonObject recordJson(const Record& record)
{
    QJsonObject object;
    const auto& fields = record.kind().fields();
    for (size_t i = 0; i < fields.size(); ++i) {
        if (!fields[i].secret)
            object.insert(fields[i].key, fieldJson(fields[i], record.at(int(i))));
    }
    return object;
}

} // namespace soattt::ctl
