#pragma once

#include "models/registers/recordkind.h"
#include "models/storage/statement.h"

namespace soattt {

/// Between a row of a register's table and a Record. Columns are named as the fields; numbers and
/// yes/no are INTEGER, the rest TEXT in canonical form.
namespace rowcodec {

/// `"code", "name", …` in field order.
QString columns(const RecordKind& kind);
/// Reads the fields from consecutive columns starting at `first`.
void read(const Statement& row, int first, Record& record);
/// The same for some of the fields, in that order.
void read(const Statement& row, int first, const std::vector<int>& fields, Record& record);
void bind(Statement& statement, int position, const Value& value);
/// The inverse of canonicalText. Throws DataError when the text is not one of this field.
Value fromCanonical(const Field& field, const QString& text);
/// Whether values in canonical form, by field, are such as `read` takes.
bool isReadable(const RecordKind& kind, const std::vector<QByteArrayView>& values);
/// The stored sort key of a text field; for a person, the name typed for sorting wins
/// (`sort_name`).
QByteArray sortKey(const Record& record, int field);
/// What the search index holds for the record: its searched fields, folded.
QString searchText(const Record& record);
/// The same of a record's values in canonical form, by field.
QByteArray sortKey(const RecordKind& kind, const std::vector<QByteArrayView>& values, int field);
QString searchText(const RecordKind& kind, const std::vector<QByteArrayView>& values);

} // namespace rowcodec

} // namespace soattt
