#pragma once

#include "models/registers/recordkind.h"
#include "models/registers/recordquery.h"
#include "models/storage/database.h"

#include <QBitArray>

#include <functional>
#include <optional>
#include <unordered_set>
#include <vector>

namespace soattt {

/// A row as it stands in the file, in canonical form, and what is derived from it. All of it is
/// good until the next row.
struct StoredRow
{
    std::vector<QByteArrayView> values;   ///< by field; empty where there is none
    std::vector<QByteArrayView> sortKeys; ///< of the sorted fields, in their order
    QByteArrayView searchText;
    bool damaged = false; ///< an empty text stands where nothing should

    QString code() const { return QString::fromUtf8(values.front()); }
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
    /// By the fields of the query alone, records that are equal in them once, with how many.
    void scanAlike(const RecordKind& kind, const RecordQuery& query,
                   const std::function<void(const Record&, qint64 count)>& visit);
    /// The records whose text answers to what was typed, withdrawn and closed ones too: the bits of
    /// their row numbers. By the search index alone: the table is not looked at.
    QBitArray matches(const RecordKind& kind, const QString& typed);
    /// The same in all kinds, kind by kind and in row order; `visit` returns false when it wants no
    /// more of that kind.
    void scanMatches(const QString& typed,
                     const std::function<bool(const RecordKind& kind, qint64 id)>& visit);
    /// Every row of the kind, withdrawn and closed included, in row order, for verifying.
    void scanStored(const RecordKind& kind, const std::function<void(const StoredRow&)>& visit);

    /// Code of a live record, other than `exceptId`, that holds the value in that field.
    std::optional<QString> holderOf(const RecordKind& kind, const Field& field, const Value& value,
                                    qint64 exceptId);
    /// The same for a field that is unique within what another field of the record refers to.
    std::optional<QString> holderWithin(const Record& record, const Field& field);
    bool hasLive(const RecordKind& kind, const QString& code);
    QStringList codes(const RecordKind& kind);
    /// The number the next code of the kind gets: one more than any ever given with that prefix.
    qint64 nextCodeNumber(const RecordKind& kind);
    /// Live records of `kind` whose reference field points to the code.
    std::vector<Record> referring(const RecordKind& kind, const Field& field, const QString& code);

    void insert(Record& record);
    /// Everything but the code, which never changes.
    void update(const Record& record);

    /// How many texts the search index holds, of all kinds.
    qint64 searchTexts();
    /// Writes sort keys and search index anew from the records. Inside a transaction.
    void rebuildDerived();
    /// Texts for the search index are gathered and written together, for each statement between
    /// two of them makes the index write out what it has. To be called before the commit; a search
    /// in the same transaction does it too.
    void writeSearchTexts();
    /// What was counted and gathered in a transaction that was rolled back is forgotten.
    void rolledBack();

private:
    std::optional<Record> loadOne(const RecordKind& kind, Statement& row);
    void scanPart(const RecordKind& kind, const RecordQuery& query,
                  const std::function<void(const Record&)>& visit);
    void gatherSearchText(const Record& record);
    Statement statementFor(const RecordKind& kind, const QString& what, const RecordQuery& query,
                           bool ordered = true, const QString& tail = {});
    void countNumber(const Record& record);
    Database& m_database;
    QHash<const RecordKind*, qint64> m_lastNumbers;        ///< of codes, once asked for
    std::vector<std::pair<qint64, QString>> m_searchTexts; ///< row number in the index, text
};

} // namespace soattt
