#include "views/records/listactions.h"

#include "models/registers/document.h"
#include "models/services/exportservice.h"
#include "models/tables/recordtablemodel.h"
#include "views/records/bulkeditdialog.h"
#include "views/records/closedialog.h"
#include "views/records/recordtable.h"
#include "views/records/tableclip.h"
#include "views/shared/shortcuts.h"
#include "views/shell/desk.h"

#include <QAction>
#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>

#include <functional>

namespace soattt {

namespace {

constexpr int mostChanged = 2'000;
constexpr int mostCopied = 20'000;

} // namespace

ListActions::ListActions(Desk& desk, RecordTableModel& model, RecordTable& table)
    : QObject(&table)
    , m_desk(desk)
    , m_model(model)
    , m_table(table)
{
    auto* copies = new QShortcut(keysOf(Shortcut::Copy), &table);
    copies->setContext(Qt::WidgetShortcut);
    connect(copies, &QShortcut::activated, this, &ListActions::copy);
    auto* closes = new QShortcut(keysOf(Shortcut::CloseRecord), &table);
    closes->setContext(Qt::WidgetShortcut);
    connect(closes, &QShortcut::activated, this, &ListActions::closeChosen);
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QWidget::customContextMenuRequested, this, &ListActions::popUp);
}

bool ListActions::mayChange() const
{
    return m_desk.may(Operation::EditRecords) && !m_model.kind().isSingle();
}

bool ListActions::areFew(int most, const QString& otherwise) const
{
    const bool few = m_table.chosenCount() <= most;
    if (!few)
        m_desk.refuse(otherwise.arg(QLocale().toString(most)));
    return few;
}

std::vector<Record> ListActions::chosenRecords() const
{
    std::vector<Record> records;
    if (!areFew(mostChanged, tr("At most %1 records can be changed at once. Choose fewer.")))
        return records;
    for (const int row : m_table.chosenRows()) {
        if (auto record = m_model.recordAt(row))
            records.push_back(std::move(*record));
    }
    return records;
}

std::optional<RecordQuery> ListActions::chosenQuery() const
{
    if (!areFew(mostCopied, tr("At most %1 chosen rows can be put out. Use the whole list.")))
        return std::nullopt;
    QStringList codes;
    for (const int row : m_table.chosenRows())
        codes.append(m_model.index(row, 0).data(RecordTableModel::CodeRole).toString());
    RecordQuery query = m_model.query();
    query.where.push_back({QStringLiteral("code"), Condition::Test::OneOf, codes});
    return query;
}

/// A table on the clipboard leaves the book as an export does.
bool ListActions::mayCopy() const
{
    return m_desk.may(Operation::Export);
}

void ListActions::copy()
{
    if (!mayCopy() || m_table.chosenCount() == 0 ||
        !areFew(mostCopied, tr("At most %1 rows can be copied. Export the list instead.")))
        return;
    m_desk.attempt([this] {
        QGuiApplication::clipboard()->setMimeData(
            tableClip(m_model, m_table.chosenRows()).release());
        ExportService(m_desk.session()).noteCopied(m_model.kind(), m_table.chosenCount());
        m_desk.say(
            tr("%n row(s) copied; they can be pasted into Excel.", nullptr, m_table.chosenCount()));
    });
}

void ListActions::changeChosen()
{
    m_desk.attempt([this] {
        std::vector<Record> records = chosenRecords();
        std::erase_if(records, std::mem_fn(&Record::isClosed));
        if (records.empty() || !mayChange() || BulkEditDialog::fieldsOf(m_model.kind()).empty())
            return;
        auto* dialog = new BulkEditDialog(m_desk, std::move(records), m_table.parentWidget());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void ListActions::closeChosen()
{
    m_desk.attempt([this] { openClosing(chosenRecords()); });
}

void ListActions::closeCurrent()
{
    m_desk.attempt([this] {
        if (const auto record = m_model.recordAt(m_table.currentIndex().row()))
            openClosing({*record});
    });
}

void ListActions::openClosing(std::vector<Record> records)
{
    std::erase_if(records, std::mem_fn(&Record::isClosed));
    if (records.empty() || !mayChange())
        return;
    auto* dialog = new CloseDialog(m_desk, std::move(records), m_table.parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// The Menu key asks at the middle of the table: the menu then stands at the chosen row.
void ListActions::popUp(const QPoint& at)
{
    const bool byMouse = m_table.viewport()->mapToGlobal(at) == QCursor::pos();
    const QRect row = m_table.visualRect(m_table.currentIndex());
    const QPoint where = byMouse ? at : QPoint(row.left() + row.height(), row.bottom());
    if (m_table.chosenCount() == 0)
        return;
    auto* menu = new QMenu(&m_table);
    menu->setObjectName(QStringLiteral("listMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(m_table.viewport()->mapToGlobal(where));
}

void ListActions::fillMenu(QMenu* menu)
{
    const auto add = [&](const QString& text, const QString& name, const QKeySequence& keys,
                         auto receiver, auto slot) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        action->setShortcut(keys); // shown; pressed, the table's own shortcut answers
        connect(action, &QAction::triggered, receiver, slot);
    };
    const int row = m_table.currentIndex().row();
    add(tr("Open"), QStringLiteral("openAction"), keysOf(Shortcut::Open), &m_table,
        [this, row] { emit m_table.opened(row); });
    if (mayChange())
        addChanges(menu);
    menu->addSeparator();
    if (mayCopy())
        add(tr("Copy as a table"), QStringLiteral("copyAction"), keysOf(Shortcut::Copy), this,
            &ListActions::copy);
    add(tr("Choose all"), QStringLiteral("selectAllAction"), QKeySequence::SelectAll, &m_table,
        &QTableView::selectAll);
}

void ListActions::addChanges(QMenu* menu)
{
    const auto add = [&](const QString& text, const QString& name, const QKeySequence& keys,
                         auto slot) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
    };
    if (m_table.chosenCount() > 1) {
        add(tr("Change fields…"), QStringLiteral("changeAction"), {}, &ListActions::changeChosen);
        add(tr("Close…"), QStringLiteral("closeAction"), keysOf(Shortcut::CloseRecord),
            &ListActions::closeChosen);
        return;
    }
    const auto record = m_model.recordAt(m_table.currentIndex().row());
    if (!record)
        return;
    if (!record->isClosed())
        add(tr("Edit"), QStringLiteral("editAction"), keysOf(Shortcut::Edit),
            &ListActions::editWanted);
    if (&m_model.kind() != &documentKind())
        add(tr("Duplicate"), QStringLiteral("duplicateAction"), keysOf(Shortcut::Duplicate),
            &ListActions::duplicateWanted);
    if (record->isClosed())
        add(tr("Reopen"), QStringLiteral("reopenAction"), {}, &ListActions::reopenWanted);
    else
        add(tr("Close…"), QStringLiteral("closeAction"), keysOf(Shortcut::CloseRecord),
            &ListActions::closeChosen);
}

} // namespace soattt
