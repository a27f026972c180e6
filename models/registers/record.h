#pragma once

#include "models/registers/value.h"

#include <vector>

namespace soattt {

class RecordKind;

/// A record of any kind: one value for each field of the kind, in the table's order. Generic code
/// (lists, import, export, log) works on this; rules work on the kind's own struct (`to`, `from`).
class Record
{
public:
    /// All fields empty. Use RecordKind::blank() for one with the struct's defaults.
    explicit Record(const RecordKind& kind);

    const RecordKind& kind() const { return *m_kind; }
    /// Row number in the book; 0 while not stored.
    qint64 id() const { return m_id; }
    void setId(qint64 id) { m_id = id; }
    QString code() const;
    bool isWithdrawn() const; ///< entered by mistake: seen in the log alone, its code stays used
    bool isClosed() const;    ///< kept, and no longer acted on

    const Value& at(int field) const { return m_values[size_t(field)]; }
    void set(int field, Value value) { m_values[size_t(field)] = std::move(value); }
    /// Throws DataError when the kind has no such field.
    const Value& at(const QString& key) const;
    void set(const QString& key, Value value);

    template <class T> T to() const;
    /// Only those fields; the others keep the struct's defaults.
    template <class T> T partTo(const std::vector<int>& fields) const;
    /// The same record, row number included, with the values of that object.
    template <class T> Record with(const T& object) const;
    template <class T> static Record from(const RecordKind& kind, const T& object);

    bool operator==(const Record& other) const = default;

private:
    const RecordKind* m_kind;
    qint64 m_id = 0;
    std::vector<Value> m_values;
};

} // namespace soattt
