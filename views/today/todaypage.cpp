#include "views/today/todaypage.h"

#include "models/registers/catalog.h"
#include "models/registers/document.h"
#include "models/services/dueservice.h"
#include "models/services/overviewservice.h"
#include "views/shared/widgets.h"
#include "views/shell/pages.h"
#include "views/today/duecard.h"
#include "views/today/duedelegate.h"
#include "views/today/duetablemodel.h"
#include "views/today/overviewcharts.h"
#include "views/today/settling.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace soattt {

namespace {

constexpr int afterChange = 150;         ///< milliseconds: several changes are read once
constexpr int asTimePasses = 5 * 60'000; ///< milliseconds: incident clocks count hours
constexpr int monthsShown = 12;
constexpr double objectShare = 0.4; ///< of what the short columns leave; the rest says what to do
constexpr double chartsFrom = 68;   ///< lines of text; below, the list needs the whole width

const QString todayKey = QStringLiteral("today");

} // namespace

TodayPage::TodayPage(Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(new DueTableModel(this))
    , m_table(new QTableView)
    , m_listOrEmpty(new QStackedWidget)
    , m_charts(new OverviewCharts)
    , m_soon(new QTimer(this))
{
    setObjectName(QStringLiteral("page_today"));
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.95, 0.5);
    layout->setSpacing(lines(this, 0.55));
    layout->addWidget(makeLabel(tr("Today"), "title"));
    layout->addWidget(makeCards());
    auto* lower = new QHBoxLayout;
    lower->setSpacing(lines(this, 0.6));
    lower->addWidget(makeList(), 11);
    lower->addWidget(m_charts, 4);
    layout->addLayout(lower, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(afterChange);
    connect(m_soon, &QTimer::timeout, this, &TodayPage::refresh);
    connect(&desk.book(), &Book::committed, m_soon, qOverload<>(&QTimer::start));
    auto* clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &TodayPage::refresh);
    clock->start(asTimePasses);
}

QWidget* TodayPage::makeCards()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.6));
    const std::pair<QString, Tone> cards[] = {{tr("Overdue"), Tone::Bad},
                                              {tr("Today"), Tone::Warn},
                                              {tr("In the next 7 days"), Tone::Info},
                                              {tr("In 8 to 30 days"), Tone::Good}};
    for (int i = 0; i < 4; ++i) {
        auto* card = new DueCard(cards[i].first, cards[i].second);
        card->setObjectName(QStringLiteral("card_") + dueStateKey(DueState(i)));
        connect(card, &QAbstractButton::clicked, this, [this, i] { choose(DueState(i)); });
        layout->addWidget(card, 1);
        m_cards.push_back(card);
    }
    return row;
}

QWidget* TodayPage::makeList()
{
    m_table->setObjectName(QStringLiteral("dueTable"));
    m_table->setAccessibleName(tr("What is due"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DueDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMouseTracking(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(lines(this, 1.75));
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(lines(this, 3));
    header->setSectionResizeMode(DueTableModel::What, QHeaderView::Stretch);
    auto* empty = new QWidget;
    auto* emptyLayout = new QVBoxLayout(empty);
    m_emptyTitle = makeWrapped(QString(), "heading");
    m_emptyTitle->setObjectName(QStringLiteral("emptyTitle"));
    m_emptyText = makeWrapped(QString(), "muted");
    emptyLayout->addStretch(2);
    for (QLabel* label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignCenter);
        emptyLayout->addWidget(label);
    }
    emptyLayout->addStretch(3);
    QFrame* card = makeCard();
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_listOrEmpty);
    m_listOrEmpty->addWidget(m_table);
    m_listOrEmpty->addWidget(empty);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& at) {
        if (at.column() == DueTableModel::Action)
            settle(at.row());
    });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& at) {
        if (at.column() != DueTableModel::Action)
            settle(at.row());
    });
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        auto* shortcut = new QShortcut(key, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (m_table->currentIndex().isValid())
                settle(m_table->currentIndex().row());
        });
    }
    return card;
}

void TodayPage::activate()
{
    refresh();
    m_table->setFocus();
}

void TodayPage::refresh()
{
    m_desk.attempt([this] {
        const int row = m_table->currentIndex().row();
        m_model->setItems(DueService(m_desk.session()).due(daysAhead));
        if (m_model->rowCount() > 0)
            m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
        showCounts();
        showBadges();
        const OverviewService overview(m_desk.session());
        m_charts->show(overview.incidentsByMonth(monthsShown), overview.assetsByState());
    });
}

void TodayPage::showCounts()
{
    for (int i = 0; i < 4; ++i) {
        m_cards[size_t(i)]->setCount(m_model->count(DueState(i)));
        m_cards[size_t(i)]->setChecked(m_model->shown() == DueState(i));
    }
    fitColumns();
    showEmpty();
}

void TodayPage::showEmpty()
{
    const bool nothing = m_model->items().empty();
    m_emptyTitle->setText(nothing ? tr("Nothing is due in the next %n day(s).", nullptr, daysAhead)
                                  : tr("Nothing is due here."));
    m_emptyText->setText(
        nothing ? tr("The registers were compared with every duty the program knows of the "
                     "regulations applied, and all are met.")
                : tr("Press the chosen count again to see everything."));
    m_listOrEmpty->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

/// Late ones in red, else those of today and the next days in amber.
void TodayPage::showBadges()
{
    QHash<QString, int> late;
    QHash<QString, int> soon;
    for (const DueItem& item : m_model->items()) {
        if (item.state == DueState::Overdue)
            ++late[pageOfDue(item)];
        else if (item.state != DueState::Later)
            ++soon[pageOfDue(item)];
    }
    QStringList keys{QStringLiteral("reports"), QStringLiteral("regulations")};
    for (const RecordKind* kind : registers())
        keys.append(kind->key());
    const auto show = [this](const QString& key, int bad, int warn) {
        m_desk.setBadge(key, bad > 0 ? bad : warn, bad > 0 ? Tone::Bad : Tone::Warn);
    };
    for (const QString& key : std::as_const(keys))
        show(key, late.value(key), soon.value(key));
    show(todayKey, m_model->count(DueState::Overdue),
         m_model->count(DueState::Today) + m_model->count(DueState::Soon));
}

void TodayPage::choose(DueState state)
{
    m_model->setShown(m_model->shown() == state ? std::nullopt : std::optional<DueState>(state));
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showCounts();
}

void TodayPage::settle(int row)
{
    settleDue(m_desk, m_model->itemAt(row));
}

void TodayPage::fitColumns()
{
    for (const int column : {DueTableModel::Due, DueTableModel::Clauses, DueTableModel::Action})
        m_table->resizeColumnToContents(column);
    m_table->setColumnWidth(DueTableModel::Clauses,
                            std::min(m_table->columnWidth(DueTableModel::Clauses), lines(this, 9)));
    int rest = m_table->viewport()->width();
    for (const int column : {DueTableModel::Due, DueTableModel::Clauses, DueTableModel::Action})
        rest -= m_table->columnWidth(column);
    m_table->setColumnWidth(DueTableModel::Object,
                            std::clamp(int(rest * objectShare), lines(this, 6), lines(this, 22)));
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_charts->setVisible(!m_narrow && width() >= lines(this, chartsFrom));
    layout()->activate();
    fitColumns();
}

void TodayPage::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_charts->setVisible(!narrow && width() >= lines(this, chartsFrom));
}

std::vector<Pose> TodayPage::poses()
{
    return {
        {QStringLiteral("overdue"), [this] { choose(DueState::Overdue); }},
        {QStringLiteral("all"), [this] { choose(DueState::Overdue); }},
    };
}

} // namespace soattt
