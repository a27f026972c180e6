#include "views/incidents/responsedialog.h"

#include "models/core/clock.h"
#include "models/registers/labels.h"
#include "models/services/formservice.h"
#include "views/incidents/clockwords.h"
#include "views/incidents/incidentactiondialog.h"
#include "views/incidents/linefields.h"
#include "views/incidents/reportsentdialog.h"
#include "views/incidents/stepdialog.h"
#include "views/shared/dialogs.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableWidget>

namespace soattt {

namespace {

QTableWidget* makeTable(const char* name, const QString& accessible, const QStringList& headings,
                        const QWidget* measure)
{
    auto* table = new QTableWidget(0, int(headings.size()));
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(accessible);
    table->setHorizontalHeaderLabels(headings);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    setUpRows(table, 1.6);
    table->setWordWrap(true);
    table->setMinimumHeight(lines(measure, 7));
    return table;
}

void fillRow(QTableWidget* table, int row, const QStringList& cells)
{
    for (int column = 0; column < int(cells.size()); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        item->setToolTip(cells[column]);
        table->setItem(row, column, item);
    }
}

/// Texts wrap: the wide columns first, then the rows as high as they need.
void fit(QTableWidget* table, const std::vector<double>& shares)
{
    QHeaderView* header = table->horizontalHeader();
    double whole = 0;
    for (const double share : shares)
        whole += share;
    const int width = std::max(table->viewport()->width(), lines(table, 40));
    header->setStretchLastSection(true);
    for (int column = 0; column + 1 < table->columnCount(); ++column)
        table->setColumnWidth(column, int(width * shares[size_t(column)] / whole));
    table->resizeRowsToContents();
    for (int row = 0; row < table->rowCount(); ++row)
        table->setRowHeight(row, table->rowHeight(row) + lines(table, 0.5));
}

/// "Mẫu số 03" of "Mẫu số 03 – Báo cáo ban đầu sự cố mạng".
QString formName(const QString& code)
{
    return code.isEmpty() ? QStringLiteral("–")
                          : FormService::form(code).title.section(QStringLiteral(" – "), 0, 0);
}

QWidget* buttonRow(const std::vector<QPushButton*>& buttons, const QWidget* measure)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(measure, 0.4));
    for (QPushButton* button : buttons)
        layout->addWidget(button);
    layout->addStretch(1);
    return row;
}

QWidget* pageOf(const std::vector<QWidget*>& parts, const QWidget* measure)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(measure, 0.35));
    for (QWidget* part : parts)
        layout->addWidget(part, part == parts.front() ? 1 : 0);
    return page;
}

void addMenuAction(QMenu* menu, const QString& text, const char* name,
                   const std::function<void()>& work)
{
    QAction* action = menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    QObject::connect(action, &QAction::triggered, menu, work);
}

} // namespace

ResponseDialog::ResponseDialog(Desk& desk, const QString& incident, QWidget* parent)
    : TaskDialog(tr("Response to %1").arg(incident), parent)
    , m_desk(desk)
    , m_service(desk.session())
    , m_incident(incident)
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_reportTable(makeTable("clockTable", tr("Reports owed"),
                              {tr("Report"), tr("To"), tr("By when"), tr("Form")}, this))
    , m_stepTable(makeTable("stepTable", tr("Steps of the response"),
                            {tr("Step"), tr("Clause"), tr("Done"), tr("By"), tr("Paper")}, this))
    , m_eventTable(makeTable("eventTable", tr("Timeline"),
                             {tr("Time"), tr("Type"), tr("What happened"), tr("By")}, this))
    , m_notes(makeWrapped(QString(), "small"))
    , m_evidence(makeWrapped(QString(), "small"))
{
    setObjectName(QStringLiteral("responseDialog"));
    const Incident loaded = m_service.load(incident);
    body()->addWidget(makeWrapped(loaded.title, "strong"));
    m_tabs->setObjectName(QStringLiteral("responseTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = 0; tab < 3; ++tab)
        m_tabs->addTab(QString());
    body()->addWidget(m_tabs);
    body()->addWidget(m_pages, 1);
    m_pages->addWidget(makeReports());
    m_pages->addWidget(makeSteps());
    m_pages->addWidget(makeTimeline());
    makeFoot();
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(&desk.book(), &Book::committed, this, [this] { attempt([this] { reload(); }); });
    resize(lines(this, 52), lines(this, 29));
    reload();
    m_reportTable->setFocus();
}

bool ResponseDialog::mayChange() const
{
    return m_desk.may(Operation::EditRecords) && !m_service.load(m_incident).closedOn;
}

QWidget* ResponseDialog::makeReports()
{
    QPushButton* sent = makeButton(tr("Report sent…"), QStringLiteral("reportSent"), "primary");
    QPushButton* print = makeButton(tr("Print its form…"), QStringLiteral("printClockForm"));
    connect(sent, &QPushButton::clicked, this, &ResponseDialog::reportSent);
    connect(print, &QPushButton::clicked, this, &ResponseDialog::printClockForm);
    connect(m_reportTable, &QTableWidget::currentCellChanged, this, [this, print] {
        showClockNotes();
        const int row = m_reportTable->currentRow();
        print->setEnabled(row >= 0 && !m_clocks[size_t(row)].form.isEmpty());
    });
    m_notes->setObjectName(QStringLiteral("clockNotes"));
    m_writing.push_back(sent);
    return pageOf({inCard(m_reportTable), m_notes, buttonRow({sent, print}, this)}, this);
}

QWidget* ResponseDialog::makeSteps()
{
    QPushButton* tick = makeButton(tr("Done…"), QStringLiteral("tickStep"), "primary");
    QPushButton* leave = makeButton(tr("Leave out…"), QStringLiteral("leaveOutStep"));
    QPushButton* print = makeButton(tr("Print its form…"), QStringLiteral("printStepForm"));
    connect(tick, &QPushButton::clicked, this, [this] { openStep(false); });
    connect(leave, &QPushButton::clicked, this, [this] { openStep(true); });
    connect(print, &QPushButton::clicked, this, &ResponseDialog::printStepForm);
    connect(m_stepTable, &QTableWidget::currentCellChanged, this, [this, print] {
        const int row = m_stepTable->currentRow();
        print->setEnabled(row >= 0 && m_steps[size_t(row)].step.form.has_value());
    });
    m_writing.push_back(tick);
    m_writing.push_back(leave);
    return pageOf({inCard(m_stepTable), buttonRow({tick, leave, print}, this)}, this);
}

QWidget* ResponseDialog::makeTimeline()
{
    QWidget* entry = makeEntry();
    m_writing.push_back(entry);
    return pageOf({inCard(m_eventTable), entry}, this);
}

QWidget* ResponseDialog::makeEntry()
{
    const auto field = [](const char* key) -> const Field& {
        return incidentEventKind().field(QString::fromLatin1(key));
    };
    m_entry = new LineFields(m_desk);
    m_entry->add(field("happened_at"), 0, 0);
    m_entry->add(field("type"), 0, 1);
    m_entry->add(field("person"), 0, 2);
    m_entry->add(field("text"), 1, 0, 3);
    m_evidence->setObjectName(QStringLiteral("evidenceFile"));
    QPushButton* add = makeButton(tr("Add entry"), QStringLiteral("addEntry"), "primary");
    QPushButton* file = makeButton(tr("Evidence file…"), QStringLiteral("chooseEvidence"));
    QPushButton* correct = makeButton(tr("Correct this entry"), QStringLiteral("correctEntry"));
    for (QPushButton* button : {add, file, correct})
        button->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &ResponseDialog::addEntry);
    connect(file, &QPushButton::clicked, this, &ResponseDialog::chooseEvidence);
    connect(correct, &QPushButton::clicked, this, &ResponseDialog::beginCorrection);
    auto* entry = new QWidget;
    auto* layout = new QVBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.3));
    layout->addWidget(m_entry);
    layout->addWidget(m_evidence);
    layout->addWidget(buttonRow({add, file, correct}, this));
    return entry;
}

void ResponseDialog::makeFoot()
{
    using Action = IncidentActionDialog::Action;
    auto* menu = new QMenu(this);
    const std::pair<Action, const char*> actions[] = {{Action::Revoke, "actRevoke"},
                                                      {Action::Suspend, "actSuspend"},
                                                      {Action::Isolate, "actIsolate"}};
    for (const auto& [action, name] : actions)
        addMenuAction(menu, IncidentActionDialog::titleOf(action), name, [this, action = action] {
            attempt([&] {
                auto* dialog =
                    new IncidentActionDialog(m_desk, m_service.load(m_incident), action, this);
                dialog->open();
            });
        });
    QPushButton* act = makeButton(tr("Actions ▾"), QStringLiteral("actionsButton"));
    act->setMenu(menu);
    m_writing.push_back(act);
    foot()->addWidget(act);
    if (m_desk.may(Operation::Export)) {
        QPushButton* evidence =
            makeButton(tr("Export evidence…"), QStringLiteral("exportEvidence"));
        evidence->setAutoDefault(false);
        connect(evidence, &QPushButton::clicked, this, &ResponseDialog::exportEvidence);
        foot()->addWidget(evidence);
    }
    QPushButton* close = addButton(tr("Close"), "closeResponse");
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void ResponseDialog::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ResponseDialog::reload()
{
    m_clocks = m_service.clocks(m_incident);
    m_steps = m_service.process(m_incident);
    m_events = m_service.timeline(m_incident);
    showReports();
    showSteps();
    showTimeline();
    for (QWidget* widget : m_writing)
        widget->setVisible(mayChange());
    if (m_entry->text("happened_at").isEmpty())
        m_entry->load("happened_at", Value(m_desk.book().clock().now()));
}

void ResponseDialog::showReports()
{
    const QDateTime now = m_desk.book().clock().now();
    const int row = std::max(0, m_reportTable->currentRow());
    m_reportTable->setRowCount(int(m_clocks.size()));
    int open = 0;
    for (size_t i = 0; i < m_clocks.size(); ++i) {
        const IncidentClock& clock = m_clocks[i];
        open += clock.isOpen() ? 1 : 0;
        fillRow(m_reportTable, int(i),
                {clock.title, clock.recipients.join(QStringLiteral("; ")), clockText(clock, now),
                 formName(clock.form)});
        m_reportTable->item(int(i), 2)->setForeground(
            colorsOf(palette()).tone(clockTone(clock, now)).text);
        QFont font = m_reportTable->font();
        font.setBold(i == 0 && clock.isOpen()); // the earliest leads
        m_reportTable->item(int(i), 0)->setFont(font);
    }
    m_tabs->setTabText(Reports, tr("Reports owed (%1)").arg(open));
    fit(m_reportTable, {5, 5, 4, 2.4});
    if (!m_clocks.empty())
        m_reportTable->setCurrentCell(std::min(row, int(m_clocks.size()) - 1), 0);
    showClockNotes();
}

void ResponseDialog::showClockNotes()
{
    const int row = m_reportTable->currentRow();
    if (m_clocks.empty())
        m_notes->setText(tr("No applied regulation asks for a report of this incident."));
    else
        m_notes->setText(row >= 0 ? clockNotes(m_clocks[size_t(row)]) : QString());
}

void ResponseDialog::showSteps()
{
    const int row = std::max(0, m_stepTable->currentRow());
    m_stepTable->setRowCount(int(m_steps.size()));
    int open = 0;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const ProcessStep& step = m_steps[i];
        open += step.isOpen() ? 1 : 0;
        QString done =
            step.skippedBy.isEmpty() ? tr("open") : tr("not needed: %1").arg(step.skippedBy);
        if (step.done)
            done = step.done->leftOut ? tr("left out: %1").arg(step.done->outcome)
                                      : timeForPeople(*step.done->doneAt);
        const QString person =
            step.done && step.done->person
                ? m_desk.names().nameOf(staffKind().key(), step.done->person->code())
                : QString();
        const QString clauses = step.done
                                    ? step.done->clauses
                                    : texts(step.step.grounds.clauses).join(QStringLiteral(", "));
        fillRow(
            m_stepTable, int(i),
            {step.step.label, clauses, done, person, formName(step.step.form.value_or(QString()))});
        const Tone tone = step.isOpen() ? Tone::Warn : step.done ? Tone::Good : Tone::Neutral;
        m_stepTable->item(int(i), 2)->setForeground(colorsOf(palette()).tone(tone).text);
    }
    m_tabs->setTabText(Steps, tr("Steps (%1 open)").arg(open));
    fit(m_stepTable, {7, 2.6, 3.4, 2.4, 2.4});
    if (!m_steps.empty())
        m_stepTable->setCurrentCell(std::min(row, int(m_steps.size()) - 1), 0);
}

void ResponseDialog::showTimeline()
{
    m_eventTable->setRowCount(int(m_events.size()));
    for (size_t i = 0; i < m_events.size(); ++i) {
        const IncidentEvent& event = m_events[i];
        QString text = event.text;
        if (event.corrects)
            text = tr("(corrects %1) ").arg(event.corrects->code()) + text;
        if (!event.evidence.isEmpty())
            text += QLatin1Char('\n') + event.evidence.section(QStringLiteral(" · "), 0, 0);
        const QString person = event.person
                                   ? m_desk.names().nameOf(staffKind().key(), event.person->code())
                                   : QString();
        fillRow(m_eventTable, int(i),
                {timeForPeople(*event.happenedAt),
                 choiceLabel(
                     incidentEventKind().field(QStringLiteral("type")).choices[size_t(event.type)]),
                 text, person});
        m_eventTable->item(int(i), 2)->setToolTip(event.evidence);
    }
    m_tabs->setTabText(Timeline, tr("Timeline (%1)").arg(m_events.size()));
    fit(m_eventTable, {3, 2.6, 8.4, 3});
    m_eventTable->scrollToBottom();
    if (!m_events.empty())
        m_eventTable->setCurrentCell(int(m_events.size()) - 1, 0);
}

void ResponseDialog::reportSent()
{
    const int row = m_reportTable->currentRow();
    attempt([&] {
        auto* dialog = new ReportSentDialog(
            m_desk, m_incident, row >= 0 ? m_clocks[size_t(row)].obligation : QString(), this);
        dialog->open();
    });
}

void ResponseDialog::printForm(const QString& form)
{
    m_desk.openRecord(QStringLiteral("reports"), form + QLatin1Char(' ') + m_incident);
    close();
}

void ResponseDialog::printClockForm()
{
    const int row = m_reportTable->currentRow();
    if (row >= 0 && !m_clocks[size_t(row)].form.isEmpty())
        printForm(m_clocks[size_t(row)].form);
}

void ResponseDialog::openStep(bool leaveOut)
{
    const int row = m_stepTable->currentRow();
    if (row < 0)
        return;
    auto* dialog = new StepDialog(m_desk, m_incident, m_steps[size_t(row)], leaveOut, this);
    dialog->open();
}

void ResponseDialog::printStepForm()
{
    const int row = m_stepTable->currentRow();
    if (row >= 0 && m_steps[size_t(row)].step.form)
        printForm(*m_steps[size_t(row)].step.form);
}

void ResponseDialog::addEntry()
{
    attempt([this] {
        IncidentEvent event;
        event.happenedAt = m_entry->time("happened_at");
        event.type = enumFromKey<IncidentEventType>(m_entry->text("type"));
        event.text = m_entry->text("text");
        const QString person = m_entry->text("person");
        if (!person.isEmpty())
            event.person = Ref<Staff>(person);
        if (!m_corrects.isEmpty())
            event.corrects = Ref<IncidentEvent>(m_corrects);
        std::optional<NewFile> evidence;
        if (!m_evidencePath.isEmpty())
            evidence = NewFile{QFileInfo(m_evidencePath).fileName(), m_evidencePath, {}};
        m_service.note(m_incident, event, evidence);
        m_entry->load("text", Value());
        m_corrects.clear();
        m_evidencePath.clear();
        m_evidence->clear();
        m_desk.say(tr("An entry was added to the timeline of %1.").arg(m_incident), true);
    });
}

/// The wrong entry stays; the new one says what it corrects.
void ResponseDialog::beginCorrection()
{
    const int row = m_eventTable->currentRow();
    if (row < 0)
        return;
    m_corrects = m_events[size_t(row)].code;
    m_entry->load("type", Value(enumKey(IncidentEventType::Correction)));
    m_evidence->setText(tr("The new entry corrects %1, which stays as it is.").arg(m_corrects));
    m_entry->editor("text")->widget()->setFocus();
}

void ResponseDialog::chooseEvidence()
{
    const QString path = m_desk.dialogs().openFile(this, tr("Evidence file"), tr("All files (*)"));
    if (path.isEmpty())
        return;
    m_evidencePath = path;
    m_evidence->setText(tr("With the entry the file %1 is kept, with its SHA-256.")
                            .arg(QFileInfo(path).fileName()));
}

void ResponseDialog::exportEvidence()
{
    const QString folder = m_desk.dialogs().chooseFolder(this, tr("Folder for the evidence"));
    if (folder.isEmpty())
        return;
    attempt([&] {
        const QString made = m_service.exportEvidence(m_incident, folder);
        m_desk.say(tr("The evidence stands in %1.").arg(QDir::toNativeSeparators(made)));
    });
}

} // namespace soattt
