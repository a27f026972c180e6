#pragma once

#include "models/registers/field.h"
#include "models/registers/record.h"

#include <QHash>

#include <functional>
#include <vector>

namespace soattt {

/// Something wrong with one field of a record: a translated sentence with what was expected.
struct Problem
{
    QString field;
    QString message;
    bool operator==(const Problem&) const = default;
};

/// A kind of record, declared once by its field table. The first field is always `code`; the last
/// ones are `notes` and the marks the program keeps (closed_on, closed_reason, withdrawn).
class RecordKind
{
public:
    const QString& key() const { return m_key; }               ///< "access-points"
    const QString& table() const { return m_table; }           ///< "access_points"
    const char* label() const { return m_label; }              ///< plural, context "Kind"
    const char* singular() const { return m_singular; }        ///< context "Kind"
    const QString& codePrefix() const { return m_codePrefix; } ///< "TS" gives TS-0001
    /// The code with that number: TS-0001.
    QString codeOf(qint64 number) const;
    const std::vector<Field>& fields() const { return m_fields; }
    bool isSingle() const { return m_single; } ///< exactly one record in a book (office)
    /// Read by those who may read the register of secret-document machines only; its texts warn
    /// against writing down anything of a document.
    bool isConfidential() const { return m_confidential; }
    /// The reference to the record this one is a line of; nullptr for a record of its own.
    const Field* parentField() const { return m_parent.isEmpty() ? nullptr : find(m_parent); }

    const Field& field(const QString& key) const { return m_fields[size_t(indexOf(key))]; }
    /// Throws DataError naming kind and key when there is none.
    int indexOf(const QString& key) const;
    std::vector<int> indexesOf(const QStringList& keys) const;
    const Field* find(const QString& key) const;

    /// A new record with the struct's default values and no code.
    Record blank() const { return m_blank(); }
    /// What the record's own values contradict: required fields, lengths, choices, and the kind's
    /// rules. Uniqueness and references need the book and are checked by the service.
    std::vector<Problem> check(const Record& record) const;
    /// At the end of its stages, like a revoked account.
    bool hasEnded(const Record& record) const;
    /// Stages that don't follow each other.
    std::vector<Problem> checkSteps(const Record& before, const Record& after) const;

private:
    template <class T> friend class KindBuilder;
    RecordKind() = default;
    /// What every kind asks: a code that can stand in a list of codes, a reason with every closing.
    static void checkBase(const Record& record, std::vector<Problem>& problems);

    QString m_key;
    QString m_table;
    const char* m_label = nullptr;
    const char* m_singular = nullptr;
    QString m_codePrefix;
    bool m_single = false;
    bool m_confidential = false;
    QString m_parent; ///< key of the reference to the parent
    std::vector<Field> m_fields;
    QHash<QString, int> m_index;
    std::function<Record()> m_blank;
    std::vector<std::function<void(const Record&, std::vector<Problem>&)>> m_checks;
};

template <class T> T Record::to() const
{
    T object{};
    for (size_t i = 0; i < m_values.size(); ++i)
        m_kind->fields()[i].set(&object, m_values[i]);
    return object;
}

template <class T> T Record::partTo(const std::vector<int>& fields) const
{
    T object{};
    for (const int field : fields)
        m_kind->fields()[size_t(field)].set(&object, at(field));
    return object;
}

template <class T> Record Record::with(const T& object) const
{
    Record record = from(*m_kind, object);
    record.m_id = m_id;
    return record;
}

template <class T> Record Record::from(const RecordKind& kind, const T& object)
{
    Record record(kind);
    for (size_t i = 0; i < kind.fields().size(); ++i)
        record.m_values[i] = kind.fields()[i].get(&object);
    return record;
}

} // namespace soattt
