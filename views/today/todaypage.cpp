#include "views/today/todaypage.h"

#include "models/registers/asset.h"
#include "models/registers/catalog.h"
#include "models/registers/document.h"
#include "models/registers/incident.h"
#include "models/services/overviewservice.h"
#include "models/services/postponementservice.h"
#include "views/shared/widgets.h"
#include "views/shell/pages.h"
#include "views/today/calendarview.h"
#include "views/today/duecard.h"
#include "views/today/duetable.h"
#include "views/today/duetablemodel.h"
#include "views/today/overviewcharts.h"
#include "views/today/putoffdialog.h"
#include "views/today/settledview.h"
#include "views/today/settling.h"
#include "views/today/yeargrid.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableWidget>
#include <QTimer>

#include <algorithm>

namespace soattt {

namespace {

constexpr int afterChange = 150;         ///< milliseconds: several changes are read once
constexpr int asTimePasses = 5 * 60'000; ///< milliseconds: incident clocks count hours
constexpr int monthsShown = 12;
constexpr double chartsFrom = 68; ///< lines of text; below, the list needs the whole width

const QString todayKey = QStringLiteral("today");

} // namespace

TodayPage::TodayPage(Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_views(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_model(new DueTableModel(this))
    , m_table(makeTable(m_model, "dueTable", tr("What is due")))
    , m_listOrEmpty(new QStackedWidget)
    , m_charts(new OverviewCharts)
    , m_settled(new SettledView(desk))
    , m_dayModel(new DueTableModel(this))
    , m_soon(new QTimer(this))
{
    setObjectName(QStringLiteral("page_today"));
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.95, 0.5);
    layout->setSpacing(lines(this, 0.5));
    makeHead(layout);
    m_pages->addWidget(makeDueView());
    m_pages->addWidget(m_settled);
    m_pages->addWidget(makeCalendar());
    layout->addWidget(m_pages, 1);
    connectCharts();
    m_soon->setSingleShot(true);
    m_soon->setInterval(afterChange);
    connect(m_soon, &QTimer::timeout, this, &TodayPage::refresh);
    connect(&desk.book(), &Book::committed, m_soon, qOverload<>(&QTimer::start));
    auto* clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &TodayPage::refresh);
    clock->start(asTimePasses);
}

void TodayPage::makeHead(QLayout* layout)
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(lines(this, 1.2));
    row->addWidget(makeLabel(tr("Today"), "title"));
    m_views->setObjectName(QStringLiteral("todayViews"));
    m_views->setAccessibleName(tr("What the page shows"));
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    for (const QString& view : {tr("To do"), tr("Done this week"), tr("Calendar of the year")})
        m_views->addTab(view);
    connect(m_views, &QTabBar::currentChanged, this, &TodayPage::chooseView);
    row->addWidget(m_views, 1); // the chosen one is bold and takes more room
    layout->addWidget(head);
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

DueTable* TodayPage::makeTable(DueTableModel* model, const char* name,
                               const QString& accessibleName)
{
    const bool may = m_desk.may(editing(postponementKind()));
    model->setMayPutOff(may);
    auto* table = new DueTable(model);
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(accessibleName);
    table->setColumnHidden(DueTableModel::PutOffColumn, !may);
    connectTable(table, model);
    return table;
}

void TodayPage::connectTable(DueTable* table, DueTableModel* model)
{
    connect(table, &DueTable::settleWanted, this,
            [this, model](int row) { settle(model->itemAt(row)); });
    connect(table, &DueTable::putOffWanted, this, [this, model](int row) { putOff(*model, row); });
}

QWidget* TodayPage::makeDueView()
{
    auto* view = new QWidget;
    auto* layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.55));
    layout->addWidget(makeCards());
    auto* lower = new QHBoxLayout;
    lower->setSpacing(lines(this, 0.6));
    lower->addWidget(makeList(), 11);
    lower->addWidget(m_charts, 4);
    layout->addLayout(lower, 1);
    return view;
}

QWidget* TodayPage::makeList()
{
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
    m_listOrEmpty->addWidget(m_table);
    m_listOrEmpty->addWidget(empty);
    return inCard(m_listOrEmpty);
}

QWidget* TodayPage::makeCalendar()
{
    m_calendar = new CalendarView(m_desk, m_dayModel,
                                  makeTable(m_dayModel, "dayTable", tr("What is due that day")));
    connect(m_calendar, &CalendarView::printWanted, this, [this](int year) {
        m_desk.openRecord(QStringLiteral("reports"), QStringLiteral("year-calendar %1").arg(year));
    });
    return m_calendar;
}

void TodayPage::connectCharts()
{
    connect(m_charts, &OverviewCharts::figuresWanted, &m_desk, &Desk::openPage);
    connect(m_charts, &OverviewCharts::stateWanted, this, [this](const QString& state) {
        RecordQuery query;
        query.where = {{QStringLiteral("state"), Condition::Test::Equals, {state}}};
        m_desk.openList(assetKind().key(), query);
    });
    connect(m_charts, &OverviewCharts::monthWanted, this, [this](const QString& month) {
        m_desk.attempt([&] {
            m_desk.openList(incidentKind().key(),
                            OverviewService(m_desk.session()).incidentsOf(month));
        });
    });
}

void TodayPage::activate()
{
    refresh();
    if (m_pages->currentIndex() == Due)
        m_table->setFocus();
    else if (m_pages->currentIndex() == Settled)
        m_settled->table()->setFocus();
    else
        m_calendar->grid()->setFocus();
}

void TodayPage::refresh()
{
    m_desk.attempt([this] {
        refreshList();
        showCounts();
        showBadges();
        refreshView();
    });
}

/// The item chosen stays chosen; when it is gone, what took its place.
void TodayPage::refreshList()
{
    const int row = m_table->currentItem();
    const auto chosen = row >= 0 ? std::optional(m_model->itemAt(row)) : std::nullopt;
    m_model->setItems(PostponementService(m_desk.session()).standing(daysAhead), m_desk.today());
    const int now = chosen ? m_model->rowOf(*chosen) : -1;
    m_table->chooseNear(now >= 0 ? now : row);
}

/// The others are read when they are looked at.
void TodayPage::refreshView()
{
    if (m_pages->currentIndex() == Settled) {
        m_settled->refresh(daysAhead);
    } else if (m_pages->currentIndex() == Calendar) {
        m_calendar->refresh();
    } else {
        const OverviewService overview(m_desk.session());
        m_charts->show(overview.incidentsByMonth(monthsShown), overview.assetsByState());
    }
}

void TodayPage::chooseView(int view)
{
    m_pages->setCurrentIndex(view);
    m_desk.attempt([this] { refreshView(); });
}

void TodayPage::showCounts()
{
    for (int i = 0; i < 4; ++i) {
        m_cards[size_t(i)]->setCount(m_model->count(DueState(i)),
                                     m_model->putOffCount(DueState(i)));
        m_cards[size_t(i)]->setChecked(m_model->shown() == DueState(i));
    }
    m_table->fitColumns();
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
    for (const auto& [item, putOff] : m_model->items()) {
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
    m_table->chooseNear(0);
    showCounts();
}

void TodayPage::settle(const DueItem& item)
{
    settleDue(m_desk, item);
}

void TodayPage::putOff(const DueTableModel& model, int row)
{
    const StandingItem& standing = model.standingAt(row);
    if (!standing.putOff) {
        (new PutOffDialog(m_desk, standing, this))->open();
        return;
    }
    m_desk.attempt([&] {
        PostponementService(m_desk.session()).end(standing.putOff->code);
        m_desk.say(tr("It is back in the list."), true);
    });
}

void TodayPage::showCharts()
{
    m_charts->setVisible(!m_narrow && width() >= lines(this, chartsFrom));
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    showCharts();
    layout()->activate();
    m_table->fitColumns();
}

void TodayPage::setNarrow(bool narrow)
{
    m_narrow = narrow;
    showCharts();
}

std::vector<Pose> TodayPage::poses()
{
    return {
        {QStringLiteral("overdue"), [this] { choose(DueState::Overdue); }},
        {QStringLiteral("all"), [this] { choose(DueState::Overdue); }},
        {QStringLiteral("put-off"),
         [this] {
             m_table->chooseNear(0);
             emit m_table->putOffWanted(m_table->currentItem());
         }},
        {QStringLiteral("done"), [this] { m_views->setCurrentIndex(Settled); }},
        {QStringLiteral("calendar"), [this] { m_views->setCurrentIndex(Calendar); }},
        {QStringLiteral("to do"), [this] { m_views->setCurrentIndex(Due); }},
    };
}

} // namespace soattt
