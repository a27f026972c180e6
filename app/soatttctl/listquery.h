#pragma once

#include "app/soatttctl/arguments.h"
#include "models/services/book.h"

namespace soattt::ctl {

/// What --where, --search and --closed narrow a register to. SQL does what it can; a list field
/// (several people, several addresses) is tested for one of its items here.
class ListQuery
{
public:
    /// Throws UsageError on an unknown field or a value that is none of the field.
    ListQuery(const RecordKind& kind, const Arguments& arguments);

    void scan(Book& book, const std::function<void(const Record&)>& visit) const;

    /// The options a command with such a query has.
    static std::vector<Option> options();

private:
    void narrow(const QString& condition);
    bool matches(const Record& record) const;

    const RecordKind& m_kind;
    RecordQuery m_query;
    std::vector<std::pair<QString, QString>> m_items; ///< list field, item it must hold
};

} // namespace soattt::ctl
