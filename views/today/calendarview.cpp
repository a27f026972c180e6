#include "views/today/calendarview.h"

#include "views/shared/widgets.h"
#include "views/shell/desk.h"
#include "views/today/duegroups.h"
#include "views/today/duetable.h"
#include "views/today/duetablemodel.h"
#include "views/today/yeargrid.h"

#include <QBoxLayout>

namespace soattt {

namespace {

constexpr int furthestYears = 10; ///< the due list reaches that far

} // namespace

CalendarView::CalendarView(Desk& desk, DueTableModel* model, DueTable* table, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(model)
    , m_table(table)
    , m_grid(new YearGrid)
    , m_day(makeLabel(QString(), "strong"))
    , m_year(desk.today().year())
{
    m_model->setGrouped(false);
    m_day->setObjectName(QStringLiteral("chosenDay"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.35));
    layout->addWidget(makeHead());
    layout->addWidget(m_grid, 3);
    layout->addWidget(m_day);
    layout->addWidget(inCard(m_table), 2);
    m_table->setMinimumHeight(lines(this, 5.4));
    connect(m_grid, &YearGrid::chosenChanged, this, &CalendarView::showDay);
    connect(m_grid, &YearGrid::activated, this, [this] {
        if (m_model->rowCount() > 0)
            m_table->setFocus();
    });
}

QWidget* CalendarView::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(lines(this, 0.4));
    m_before = makeButton(QStringLiteral("‹"), QStringLiteral("yearBefore"));
    m_before->setAccessibleName(tr("The year before"));
    m_before->setToolTip(m_before->accessibleName());
    auto* after = makeButton(QStringLiteral("›"), QStringLiteral("yearAfter"));
    after->setAccessibleName(tr("The year after"));
    after->setToolTip(after->accessibleName());
    m_title = makeLabel(QString(), "strong");
    m_title->setObjectName(QStringLiteral("calendarYear"));
    m_sum = makeLabel(QString(), "muted");
    m_sum->setObjectName(QStringLiteral("calendarSum"));
    auto* print = makeButton(tr("Print for the wall…"), QStringLiteral("printCalendar"));
    row->addWidget(m_before);
    row->addWidget(m_title);
    row->addWidget(after);
    row->addWidget(m_sum, 1);
    row->addWidget(print);
    connect(m_before, &QPushButton::clicked, this, [this] { showYear(m_year - 1); });
    connect(after, &QPushButton::clicked, this, [this] { showYear(m_year + 1); });
    connect(print, &QPushButton::clicked, this, [this] { emit printWanted(m_year); });
    return head;
}

void CalendarView::showYear(int year)
{
    const int now = m_desk.today().year();
    m_year = std::clamp(year, now - furthestYears, now + furthestYears);
    m_desk.attempt([this] { refresh(); });
}

void CalendarView::refresh()
{
    const QDate today = m_desk.today();
    const qint64 ahead = std::max<qint64>(0, today.daysTo(QDate(m_year, 12, 31)));
    m_items = PostponementService(m_desk.session()).standing(int(ahead));
    std::erase_if(m_items,
                  [this](const StandingItem& one) { return one.item.due.year() != m_year; });
    QHash<QDate, DayLoad> loads;
    for (const StandingItem& one : m_items) {
        DayLoad& load = loads[one.item.due];
        ++load.count;
        load.worst = std::min(load.worst, one.item.state);
    }
    m_title->setText(QString::number(m_year));
    m_sum->setText(m_items.empty()
                       ? tr("Nothing is due in this year.")
                       : tr("%n item(s) due in this year; what recurs stands at its next day.",
                            nullptr, int(m_items.size())));
    m_grid->show(m_year, today, loads);
}

void CalendarView::showDay(const QDate& day)
{
    std::vector<StandingItem> items;
    for (const StandingItem& one : m_items) {
        if (one.item.due == day)
            items.push_back(one);
    }
    m_day->setText(items.empty() ? tr("%1: nothing due").arg(dayWithWeekday(day))
                                 : dayWithWeekday(day));
    m_model->setItems(std::move(items), m_desk.today());
    m_table->fitColumns();
    if (m_model->firstItem() >= 0)
        m_table->selectRow(m_model->firstItem());
}

} // namespace soattt
