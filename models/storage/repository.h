#pragma once

#include "models/registers/recordkind.h"
#include "models/storage/database.h"

#include <functional>
#include <optional>
#include <unordered_set>
#include <vector>

namespace soattt {

/// One narrowing of a list. Values are canonical texts (see canonicalText).
struct Condition
{
    enum class Test { Equals, OneOf, NotEquals, Before, After, Empty, NotEmpty };
    QString field;
    Test test = Test::Equals;
    QStringList values;
};

/// What a list shows. Withdrawn records never are; closed ones only when asked for.
struct RecordQuery
{
    QString search; ///< as typed; every word must begin a word of the record
    std::vector<Condition> where;
    QString sortField = QStringLiteral("code");
    bool descending = false;
    bool withClosed = false;
    int limit = 0; ///< 0: all
};

/// Reads and writes records of any kind; the only place that knows their tables. Writing goes
/// through RecordWriter, which logs.
class Repository
{
public:
    explicit Repository(Database& database)
        : m_database(database)
    {
    }

    /// Row numbers in the order of the query; records are fetched by `load`.
    std::vector<qint64> ids(const RecordKind& kind, const RecordQuery& query);
    qint64 count(const RecordKind& kind, const RecordQuery& query);
    std::optional<Record> load(const RecordKind& kind, qint64 id);
    /// Withdrawn ones too: a code is never used again.
    std::optional<Record> find(const RecordKind& kind, const QString& code);
    std::vector<Record> all(const RecordKind& kind, const RecordQuery& query = {});
    void scan(const RecordKind& kind, const RecordQuery& query,
              const std::function<void(const Record&)>& visit);
    /// Every row of the kind, withdrawn and closed included, in row order.
    void scanRaw(const RecordKind& kind, const std::function<void(const Record&)>& visit);

    /// Code of a live record, other than `exceptId`, that holds the value in that field.
    std::optional<QString> holderOf(const RecordKind& kind, const Field& field, const Value& value,
                                    qint64 exceptId);
    bool hasLive(const RecordKind& kind, const QString& code);
    QStringList codes(const RecordKind& kind);
    /// The number the next code of the kind gets: one more than any ever given with that prefix.
    qint64 nextCodeNumber(const RecordKind& kind);
    /// Live records of `kind` whose reference field points to the code.
    std::vector<Record> referring(const RecordKind& kind, const Field& field, const QString& code);

    void insert(Record& record);
    void update(const Record& record);

    /// The stored, derived columns of a row, for verifying: sort keys by field and search text.
    struct Derived
    {
        std::vector<std::pair<QString, QByteArray>> sortKeys;
        QString searchText;
    };
    Derived storedDerived(const RecordKind& kind, qint64 id);

private:
    void writeDerived(const Record& record);
    Database& m_database;
};

} // namespace soattt
