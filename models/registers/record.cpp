#include "models/registers/record.h"

#include "models/registers/recordkind.h"

namespace soattt {

Record::Record(const RecordKind& kind)
    : m_kind(&kind)
    , m_values(kind.fields().size())
{
}

QString Record::code() const
{
    return textOf(m_values.front());
}

bool Record::isWithdrawn() const
{
    return !isEmpty(at(QStringLiteral("withdrawn")));
}

bool Record::isClosed() const
{
    return !isEmpty(at(QStringLiteral("closed_on")));
}

const Value& Record::at(const QString& key) const
{
    return at(m_kind->indexOf(key));
}

void Record::set(const QString& key, Value value)
{
    set(m_kind->indexOf(key), std::move(value));
}

} // namespace soattt
