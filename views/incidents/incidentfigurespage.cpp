#include "views/incidents/incidentfigurespage.h"

#include "models/registers/incident.h"
#include "views/incidents/incidentcharts.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QScrollArea>

namespace soattt {

namespace {

QString shownHours(const std::optional<double>& hours)
{
    return hours ? QLocale().toString(*hours, 'f', 1) : QStringLiteral("–");
}

} // namespace

IncidentFiguresPage::IncidentFiguresPage(Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_period(new QComboBox)
    , m_sentence(makeWrapped(QString(), "strong"))
    , m_rows(makeWrapped(QString(), "muted"))
    , m_charts(new IncidentCharts)
{
    setObjectName(QStringLiteral("page_incident-figures"));
    m_sentence->setObjectName(QStringLiteral("figuresSentence"));
    m_rows->setObjectName(QStringLiteral("figuresRows"));
    auto* area = new QScrollArea;
    area->setWidget(m_charts);
    area->setWidgetResizable(true);
    setRole(m_charts, "page");
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.95, 0.5);
    layout->setSpacing(lines(this, 0.5));
    layout->addWidget(makeHead());
    layout->addWidget(m_sentence);
    layout->addWidget(m_rows);
    layout->addWidget(area, 1);
    connect(m_period, &QComboBox::activated, this, &IncidentFiguresPage::refresh);
    connect(&desk.book(), &Book::committed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

QWidget* IncidentFiguresPage::makeHead()
{
    m_period->setObjectName(QStringLiteral("figuresPeriod"));
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("Last 12 months"), 12);
    m_period->addItem(tr("Last 24 months"), 24);
    m_period->addItem(tr("Last 5 years"), 60);
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.5));
    layout->addWidget(makeLabel(tr("Incident figures"), "title"));
    layout->addStretch(1);
    layout->addWidget(m_period);
    QPushButton* list = makeButton(tr("Open the list"), QStringLiteral("openIncidents"));
    connect(list, &QPushButton::clicked, this, [this] { m_desk.openPage(incidentKind().key()); });
    layout->addWidget(list);
    return head;
}

void IncidentFiguresPage::activate()
{
    if (m_stale)
        refresh();
    m_period->setFocus();
}

void IncidentFiguresPage::refresh()
{
    m_desk.attempt([this] {
        const IncidentFigures figures =
            incidentFigures(m_desk.session(), m_period->currentData().toInt());
        m_stale = false;
        m_sentence->setText(
            figures.count == 0
                ? tr("No incident in these months.")
                : tr("%1 incidents; median %2 hours to contain, %3 hours to close.")
                      .arg(figures.count)
                      .arg(shownHours(figures.medianToContain), shownHours(figures.medianToClose)));
        QStringList rows;
        for (const Count& row : figures.byRow)
            rows.append(QStringLiteral("%1: %2").arg(row.label).arg(row.count));
        m_rows->setText(rows.join(QStringLiteral("  ·  ")));
        m_charts->show(figures);
    });
}

std::vector<Pose> IncidentFiguresPage::poses()
{
    return {{QStringLiteral("24"), [this] {
                 m_period->setCurrentIndex(1);
                 refresh();
             }}};
}

} // namespace soattt
