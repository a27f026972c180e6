#include "models/tables/recordtablemodel.h"

#include "models/core/error.h"
#include "models/registers/fieldtext.h"
#include "models/registers/labels.h"
#include "models/tables/columnroles.h"

#include <QScopeGuard>

#include <algorithm>

namespace soattt {

namespace {

constexpr int keptRecords = 2000;

bool isNumber(const Field& field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Money;
}

/// Codes, choices, dates and numbers say nothing when they are cut; texts and names do.
bool isStiff(const Field& field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choices:
    case FieldType::Reference:
    case FieldType::References:
    case FieldType::Lines:
        return field.key == QLatin1String("code");
    default:
        return true;
    }
}

bool isSame(const Condition& a, const Condition& b)
{
    return a.field == b.field && a.test == b.test && a.values == b.values;
}

bool differOnlyInSearch(const RecordQuery& a, const RecordQuery& b)
{
    return std::equal(a.where.begin(), a.where.end(), b.where.begin(), b.where.end(), isSame) &&
           a.sortField == b.sortField && a.descending == b.descending &&
           a.withClosed == b.withClosed && a.limit == b.limit;
}

QString oneLine(QString text)
{
    return text.replace(QLatin1Char('\n'), QLatin1String("; "));
}

} // namespace

RecordTableModel::RecordTableModel(Repository& repository, RecordNames& names,
                                   const RecordKind& kind, QObject* parent)
    : QAbstractTableModel(parent)
    , m_repository(repository)
    , m_names(names)
    , m_kind(kind)
    , m_records(keptRecords)
{
    setColumns(defaultColumns());
}

QStringList RecordTableModel::defaultColumns() const
{
    QStringList keys;
    for (const Field& field : m_kind.fields()) {
        if (field.listed && !field.secret)
            keys.append(field.key);
    }
    return keys;
}

QStringList RecordTableModel::possibleColumns() const
{
    QStringList keys;
    for (const Field& field : m_kind.fields()) {
        if (!field.secret && field.key != QLatin1String("withdrawn"))
            keys.append(field.key);
    }
    return keys;
}

void RecordTableModel::setColumns(const QStringList& keys)
{
    beginResetModel();
    m_columns.clear();
    const QStringList possible = possibleColumns();
    for (const QString& key : keys) {
        if (possible.contains(key))
            m_columns.push_back(m_kind.indexOf(key));
    }
    endResetModel();
}

QStringList RecordTableModel::columns() const
{
    QStringList keys;
    for (const int field : m_columns)
        keys.append(m_kind.fields()[size_t(field)].key);
    return keys;
}

const Field& RecordTableModel::fieldOf(int column) const
{
    return m_kind.fields()[size_t(m_columns[size_t(column)])];
}

int RecordTableModel::columnOf(const QString& key) const
{
    return int(columns().indexOf(key));
}

/// Letter by letter only the search changes: the order in memory still holds.
void RecordTableModel::setQuery(const RecordQuery& query)
{
    const bool narrows = m_read && differOnlyInSearch(m_query, query);
    m_query = query;
    if (!narrows)
        return reload();
    beginResetModel();
    const auto reset = qScopeGuard([this] { endResetModel(); });
    narrow();
}

void RecordTableModel::refresh(const QStringList& kinds)
{
    m_names.forget(kinds);
    if (concerns(kinds))
        reload();
}

bool RecordTableModel::concerns(const QStringList& kinds) const
{
    if (kinds.contains(m_kind.key()))
        return true;
    return std::any_of(m_columns.begin(), m_columns.end(), [&](int field) {
        return kinds.contains(m_kind.fields()[size_t(field)].target);
    });
}

void RecordTableModel::reload()
{
    beginResetModel();
    const auto reset = qScopeGuard([this] { endResetModel(); });
    m_records.clear();
    m_ids.clear(); // nothing stands there when the rest fails
    readAll();
    narrow();
}

void RecordTableModel::reread()
{
    const std::vector<qint64> before = m_ids;
    readAll();
    narrow();
    m_records.clear();
    if (m_ids != before) {
        m_ids = before;
        reload();
    } else if (!m_ids.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void RecordTableModel::readAll()
{
    RecordQuery all = m_query;
    all.search.clear();
    m_all = m_repository.ids(m_kind, all);
    m_read = true;
}

void RecordTableModel::narrow()
{
    m_ids = m_all;
    if (m_query.search.trimmed().isEmpty())
        return;
    const QBitArray answers = m_repository.matches(m_kind, m_query.search);
    std::erase_if(m_ids,
                  [&answers](qint64 id) { return id >= answers.size() || !answers.testBit(id); });
}

const Record* RecordTableModel::cached(int row) const
{
    const qint64 id = m_ids[size_t(row)];
    if (const Record* record = m_records.object(id))
        return record;
    const auto loaded = m_repository.load(m_kind, id);
    if (!loaded)
        return nullptr;
    auto* record = new Record(*loaded);
    return m_records.insert(id, record) ? record : nullptr;
}

std::optional<Record> RecordTableModel::recordAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    try {
        const Record* record = cached(row);
        return record ? std::optional<Record>(*record) : std::nullopt;
    } catch (const Error&) {
        return std::nullopt; // its row says why
    }
}

int RecordTableModel::rowOf(qint64 id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

int RecordTableModel::rowOfCode(const QString& code) const
{
    const auto record = m_repository.find(m_kind, code);
    return record ? rowOf(record->id()) : -1;
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString RecordTableModel::cellText(const Record& record, const Field& field) const
{
    const Value& value = record.at(field.key);
    // A list has little room: a person or a machine is called by name, the code is in the tip.
    if (field.type == FieldType::Reference && !isEmpty(value) && !field.codeFirst) {
        const QString name = m_names.nameOf(field.target, textOf(value));
        return name.isEmpty() ? textOf(value) : name;
    }
    return oneLine(m_names.text(m_kind, field, value));
}

/// Asked while the list is painted, where nothing may be thrown: a record that can't be read says
/// so in its row.
QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    try {
        return valueAt(index, role);
    } catch (const Error& error) {
        if (role == Qt::DisplayRole)
            return tr("can't be read");
        return role == Qt::ToolTipRole ? error.text() : QVariant();
    }
}

QVariant RecordTableModel::valueAt(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Field& field = fieldOf(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(field) ? Qt::AlignRight : Qt::AlignLeft)));
    if (role == FieldRole)
        return field.key;
    if (role == IdRole)
        return m_ids[size_t(index.row())];
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != CodeRole && role != KeyRole)
        return {};
    const Record* record = cached(index.row());
    if (!record)
        return {};
    if (role == CodeRole)
        return record->code();
    if (role == KeyRole)
        return canonicalText(record->at(field.key));
    return role == Qt::ToolTipRole ? m_names.text(m_kind, field, record->at(field.key))
                                   : cellText(*record, field);
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool open = m_editable && index.isValid() && !fieldOf(index.column()).system;
    return open ? flags | Qt::ItemIsEditable : flags;
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    const Field& field = fieldOf(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(field) ? Qt::AlignRight : Qt::AlignLeft)));
    if (role == StiffColumnRole)
        return isStiff(field) || &field == titleField(m_kind);
    if (role != Qt::DisplayRole)
        return {};
    const QString unit = unitLabel(field);
    return unit.isEmpty() ? fieldLabel(field)
                          : QStringLiteral("%1 (%2)").arg(fieldLabel(field), unit);
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const QString field = fieldOf(column).key;
    const bool descending = order == Qt::DescendingOrder;
    if (m_query.sortField == field && m_query.descending == descending)
        return; // a header says so each time it is set up
    m_query.sortField = field;
    m_query.descending = descending;
    reload();
}

} // namespace soattt
