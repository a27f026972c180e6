#include "views/records/registerpage.h"

#include "models/registers/catalog.h"
#include "models/registers/document.h"
#include "models/registers/labels.h"
#include "models/registers/machinecheck.h"
#include "views/records/columnmenu.h"
#include "views/records/detailpane.h"
#include "views/records/filterbar.h"
#include "views/records/listactions.h"
#include "views/records/recordform.h"
#include "views/records/recordtable.h"
#include "views/records/selectionbar.h"
#include "views/shared/shortcuts.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"
#include "views/shell/pages.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace soattt {

RegisterPage::RegisterPage(Desk& desk, const RecordKind& kind, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_model(new RecordTableModel(desk.book().repository(), desk.names(), kind, this))
    , m_whole(new QStackedWidget)
    , m_filter(new FilterBar(desk, kind))
    , m_table(new RecordTable)
    , m_actions(new ListActions(desk, *m_model, *m_table))
    , m_listOrEmpty(new QStackedWidget)
    , m_splitter(new QSplitter)
    , m_detail(new DetailPane(desk, kind))
{
    setObjectName(QStringLiteral("page_%1").arg(kind.key()));
    const QStringList columns = desk.viewState().columns(kind);
    if (!columns.isEmpty())
        m_model->setColumns(columns);
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.95, 0.5);
    layout->addWidget(m_whole);
    m_whole->addWidget(makeList());
    addShortcuts();
    connect(m_filter, &FilterBar::changed, this, &RegisterPage::applyFilter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RegisterPage::showCount);
    connect(m_table, &RecordTable::opened, this, [this] {
        m_detailOpen = true;
        arrange();
    });
    connect(m_detail, &DetailPane::backWanted, this, [this] {
        m_detailOpen = false;
        arrange();
        m_table->setFocus();
    });
    connect(m_detail, &DetailPane::editWanted, this, &RegisterPage::edit);
    connect(m_detail, &DetailPane::closeWanted, m_actions, &ListActions::closeCurrent);
    connect(m_actions, &ListActions::editWanted, this, &RegisterPage::edit);
    connect(m_actions, &ListActions::duplicateWanted, this, &RegisterPage::duplicate);
    connect(m_actions, &ListActions::reopenWanted, this, &RegisterPage::reopenRecord);
    connect(m_detail, &DetailPane::reopenWanted, this, &RegisterPage::reopenRecord);
    connect(&desk.book(), &Book::committed, this, &RegisterPage::committed);
}

/// Documents come from issuing a form, never from a form on the screen.
bool RegisterPage::mayAdd() const
{
    return m_desk.may(Operation::EditRecords) && &m_kind != &documentKind();
}

QWidget* RegisterPage::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.5));
    m_count = makeLabel(QString(), "muted");
    m_count->setObjectName(QStringLiteral("recordCount"));
    layout->addWidget(makeLabel(kindLabel(m_kind), "title"));
    layout->addSpacing(lines(this, 0.4));
    layout->addWidget(m_count);
    layout->addStretch(1);
    m_add =
        makeButton(tr("Add %1").arg(kindSingular(m_kind)), QStringLiteral("addButton"), "primary");
    m_add->setToolTip(tr("Add a record (Ctrl+N)"));
    m_add->setVisible(mayAdd());
    connect(m_add, &QPushButton::clicked, this, &RegisterPage::addRecord);
    layout->addWidget(m_add);
    addTaskButton(layout);
    addHookButtons(layout);
    QPushButton* columns = makeButton(tr("Columns ▾"), QStringLiteral("columnsButton"));
    auto* menu = new ColumnMenu(*m_model, columns);
    columns->setMenu(menu);
    connect(menu, &ColumnMenu::chosen, this, [this](const QStringList& keys) {
        m_model->setColumns(keys);
        m_table->fitColumns();
        m_desk.attempt([&] { m_desk.viewState().setColumns(m_kind, keys); });
    });
    layout->addWidget(columns);
    return head;
}

void RegisterPage::addHookButtons(QHBoxLayout* layout)
{
    const RegisterHooks& hooks = registerHooks();
    const auto add = [&](const QString& text, const QString& name, auto work) {
        QPushButton* button = makeButton(text, name);
        connect(button, &QPushButton::clicked, this, [this, work] { m_desk.attempt(work); });
        layout->addWidget(button);
    };
    if (hooks.importList && mayAdd() && m_desk.may(Operation::Import))
        add(&m_kind == &machineCheckKind() ? tr("Import self-checks…") : tr("Import Excel…"),
            QStringLiteral("importButton"),
            [this, hook = hooks.importList] { hook(m_desk, m_kind, this); });
    if (hooks.exportList && m_desk.may(Operation::Export))
        add(tr("Export…"), QStringLiteral("exportButton"), [this, hook = hooks.exportList] {
            hook(m_desk, m_kind, m_model->query(), m_model->columns(), this);
        });
    if (hooks.printList && m_desk.may(Operation::Export))
        add(tr("Print…"), QStringLiteral("printButton"), [this, hook = hooks.printList] {
            hook(m_desk, m_kind, m_model->query(), m_model->columns(), this);
        });
}

QWidget* RegisterPage::makeList()
{
    m_table->setObjectName(QStringLiteral("recordTable"));
    m_table->setAccessibleName(kindLabel(m_kind));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    QFrame* card = makeCard();
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(m_listOrEmpty);
    cardLayout->addWidget(m_chosen = makeSelectionBar());
    m_listOrEmpty->addWidget(m_table);
    m_listOrEmpty->addWidget(makeEmpty());
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(lines(this, 0.7));
    m_detail->setMinimumWidth(lines(this, 17));
    const int side = linesOf(m_kind).empty() ? 23 : 30; // a table of lines wants room
    m_splitter->setSizes({lines(this, 85 - side), lines(this, side)});
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.55));
    layout->addWidget(makeHead());
    layout->addWidget(m_filter);
    layout->addWidget(m_splitter, 1);
    // A reset forgets the chosen row, so the selection is asked for anew each time.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RegisterPage::showCurrent);
    return page;
}

SelectionBar* RegisterPage::makeSelectionBar()
{
    const RegisterHooks& hooks = registerHooks();
    auto* bar = new SelectionBar(
        {m_actions->mayChange(), hooks.exportList && m_desk.may(Operation::Export)});
    const auto put = [this](const RegisterHooks::ListHook& hook) {
        m_desk.attempt([&] {
            if (const auto query = m_actions->chosenQuery())
                hook(m_desk, m_kind, *query, m_model->columns(), this);
        });
    };
    connect(m_table, &RecordTable::chosenChanged, bar,
            [this, bar] { bar->setCount(m_table->chosenCount()); });
    connect(bar, &SelectionBar::changeWanted, m_actions, &ListActions::changeChosen);
    connect(bar, &SelectionBar::closeWanted, m_actions, &ListActions::closeChosen);
    connect(bar, &SelectionBar::copyWanted, m_actions, &ListActions::copy);
    connect(bar, &SelectionBar::exportWanted, this, [put, &hooks] { put(hooks.exportList); });
    connect(bar, &SelectionBar::printWanted, this, [put, &hooks] { put(hooks.printList); });
    connect(bar, &SelectionBar::clearWanted, this, [this] {
        m_table->chooseRow(m_table->currentIndex().row());
        m_table->setFocus();
    });
    return bar;
}

QWidget* RegisterPage::makeEmpty()
{
    auto* empty = new QWidget;
    auto* layout = new QVBoxLayout(empty);
    m_emptyText = makeWrapped(QString(), "muted");
    m_emptyText->setObjectName(QStringLiteral("emptyText"));
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyAction = makeButton(QString(), QStringLiteral("emptyAction"));
    layout->addStretch(2);
    layout->addWidget(m_emptyText);
    layout->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (m_filter->isNarrowing())
            m_filter->clear();
        else
            addRecord();
    });
    return empty;
}

void RegisterPage::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence::New, [this] {
        if (!isFormShown())
            addRecord();
    });
    add(QKeySequence(Qt::Key_F2), &RegisterPage::edit);
    add(keysOf(Shortcut::Duplicate), &RegisterPage::duplicate);
    add(QKeySequence::Find, [this] { m_filter->focusLine(); });
    auto* undo = new QShortcut(QKeySequence::Undo, m_table);
    undo->setContext(Qt::WidgetShortcut);
    connect(undo, &QShortcut::activated, &m_desk, &Desk::undo);
}

void RegisterPage::activate()
{
    if (m_stale) {
        m_stale = false;
        m_model->reload();
        showWhatIsThere();
    }
    if (m_filter->query().where != m_model->query().where)
        applyFilter(); // another day since
    if (isFormShown())
        return;
    // Keys of the page go to where the focus is: a hidden list would not take it.
    QWidget* first = m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_emptyAction;
    first->setFocus();
}

/// The row looked at before, as it is now; else the first.
void RegisterPage::showWhatIsThere()
{
    if (!current() && m_model->rowCount() > 0)
        select(0);
    else
        showCurrent();
}

void RegisterPage::committed(const QStringList& kinds)
{
    m_desk.attempt([&] {
        if (!isVisible()) {
            m_stale = true;
            return;
        }
        m_model->refresh(kinds);
        showWhatIsThere();
    });
}

void RegisterPage::applyFilter()
{
    m_desk.attempt([this] {
        RecordQuery query = m_filter->query();
        query.sortField = m_model->query().sortField;
        query.descending = m_model->query().descending;
        m_model->setQuery(query);
        showWhatIsThere();
    });
}

/// After each reset: the count, the empty page, and the row that was looked at.
void RegisterPage::showCount()
{
    const int count = m_model->rowCount();
    m_count->setText(tr("%n record(s)", nullptr, count));
    const bool narrowing = m_filter->isNarrowing();
    m_emptyText->setText(narrowing ? tr("Nothing in this register answers to the filter.")
                                   : tr("This register is still empty."));
    m_emptyAction->setText(narrowing ? tr("Clear the filter") : m_add->text());
    m_emptyAction->setVisible(narrowing || mayAdd());
    m_listOrEmpty->setCurrentIndex(count > 0 ? 0 : 1);
    m_table->fitColumns();
    const int row = m_code.isEmpty() ? -1 : m_model->rowOfCode(m_code);
    if (row >= 0) {
        const QSignalBlocker blocker(m_table->selectionModel());
        m_table->chooseRow(row);
    }
    m_chosen->setCount(m_table->chosenCount());
    arrange();
}

std::optional<Record> RegisterPage::current() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() ? m_model->recordAt(at.row()) : std::nullopt;
}

void RegisterPage::showCurrent()
{
    m_desk.attempt([this] {
        const auto record = current();
        if (record)
            m_code = record->code();
        m_detail->show(record);
        arrange();
    });
}

void RegisterPage::select(int row)
{
    m_table->chooseRow(row);
    m_table->scrollTo(m_model->index(row, 0));
    showCurrent();
}

void RegisterPage::showRecord(const QString& code)
{
    if (isFormShown() && m_form->isChanged())
        return; // what is being typed comes first
    m_whole->setCurrentIndex(0);
    int row = m_model->rowOfCode(code);
    if (row < 0) {
        RecordQuery everything;
        everything.withClosed = true;
        m_filter->setQuery(everything);
        row = m_model->rowOfCode(code);
    }
    if (row < 0)
        return;
    m_detailOpen = true;
    select(row);
}

void RegisterPage::showList(const RecordQuery& query)
{
    m_whole->setCurrentIndex(0);
    m_detailOpen = false;
    m_filter->setQuery(query);
}

void RegisterPage::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_add->setText(narrow ? tr("Add") : tr("Add %1").arg(kindSingular(m_kind)));
    m_detail->setNarrow(narrow);
    arrange();
}

/// Wide: list and detail side by side, also while a filter finds nothing: the page must not jump
/// from one letter to the next. Narrow: the one or the other.
void RegisterPage::arrange()
{
    const bool any = m_model->rowCount() > 0;
    m_splitter->widget(0)->setVisible(!m_narrow || !m_detailOpen || !any);
    m_detail->setVisible(m_narrow ? any && m_detailOpen : any || m_filter->isNarrowing());
}

} // namespace soattt
