#include "views/activity/activitypage.h"

#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/registers/actionlabels.h"
#include "models/registers/catalog.h"
#include "models/registers/labels.h"
#include "models/services/backupservice.h"
#include "models/services/logservice.h"
#include "models/tables/historymodel.h"
#include "views/activity/anchordialog.h"
#include "views/activity/verifyresult.h"
#include "views/records/recordtable.h"
#include "views/shared/dialogs.h"
#include "views/shared/flowlayout.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>

namespace soattt {

ActivityPage::ActivityPage(Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(new HistoryModel(desk.book().log(), desk.names(), this))
    , m_actor(new QComboBox)
    , m_kind(new QComboBox)
    , m_group(new QComboBox)
    , m_code(makeLine(QStringLiteral("logCode"), tr("Record code"), 8))
    , m_since(makeLine(QStringLiteral("logSince"), tr("Since dd/mm/yyyy"), 13))
    , m_until(makeLine(QStringLiteral("logUntil"), tr("Until dd/mm/yyyy"), 13))
    , m_result(new VerifyResult(desk.may(Operation::ChangeOffice)))
    , m_table(new RecordTable)
{
    setObjectName(QStringLiteral("page_log"));
    m_table->setObjectName(QStringLiteral("logTable"));
    m_table->setAccessibleName(tr("Activity log"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    QFrame* card = makeCard();
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.95, 0.5);
    layout->setSpacing(lines(this, 0.55));
    layout->addLayout(makeHead());
    layout->addWidget(m_result);
    connect(m_result, &VerifyResult::rebuildWanted, this, &ActivityPage::rebuild);
    layout->addWidget(makeFilters());
    layout->addWidget(card, 1);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& at) {
        const QString kind = at.data(HistoryModel::KindRole).toString();
        if (!kind.isEmpty())
            m_desk.openRecord(kind, at.data(HistoryModel::CodeRole).toString());
    });
    connect(&desk.book(), &Book::committed, this, [this] {
        if (isVisible())
            m_desk.attempt([this] { m_model->reload(); });
    });
}

QHBoxLayout* ActivityPage::makeHead()
{
    QPushButton* compareButton =
        makeButton(tr("Compare with paper…"), QStringLiteral("compareButton"));
    QPushButton* verifyButton = makeButton(tr("Verify the book"), QStringLiteral("verifyButton"));
    auto* head = new QHBoxLayout;
    head->setSpacing(lines(this, 0.5));
    head->addWidget(makeLabel(tr("Activity log"), "title"));
    head->addStretch(1);
    QPushButton* more = makeButton(tr("History and export"), QStringLiteral("logMore"));
    addMenu(more);
    head->addWidget(more);
    for (QPushButton* button : {compareButton, verifyButton}) {
        button->setVisible(m_desk.may(Operation::Verify));
        head->addWidget(button);
    }
    connect(compareButton, &QPushButton::clicked, this, &ActivityPage::compare);
    connect(verifyButton, &QPushButton::clicked, this, [this] { verify(QString()); });
    return head;
}

QLineEdit* ActivityPage::makeLine(const QString& name, const QString& hint, double width)
{
    auto* line = new QLineEdit;
    line->setObjectName(name);
    line->setPlaceholderText(hint);
    line->setAccessibleName(hint);
    line->setFixedWidth(lines(this, width));
    line->setClearButtonEnabled(true);
    connect(line, &QLineEdit::textChanged, this, &ActivityPage::narrow);
    return line;
}

QWidget* ActivityPage::makeFilters()
{
    m_actor->setObjectName(QStringLiteral("logActor"));
    m_actor->setAccessibleName(tr("Person"));
    m_kind->setObjectName(QStringLiteral("logKind"));
    m_kind->setAccessibleName(tr("Register"));
    m_kind->addItem(tr("All registers"), QString());
    for (const RecordKind* kind : allKinds())
        m_kind->addItem(kindLabel(*kind), kind->key());
    m_group->setObjectName(QStringLiteral("logGroup"));
    m_group->setAccessibleName(tr("What was done"));
    m_group->addItem(tr("Everything done"), QStringList());
    for (const ActionGroup& group : actionGroups())
        m_group->addItem(groupLabel(group), group.actions);
    auto* filters = new QWidget;
    auto* layout = new FlowLayout(lines(this, 0.5), filters);
    for (QComboBox* box : {m_actor, m_group, m_kind}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        layout->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &ActivityPage::narrow);
    }
    for (QLineEdit* line : {m_code, m_since, m_until})
        layout->addWidget(line);
    return filters;
}

/// Whoever wrote in the log since the page was left is there to choose as well.
void ActivityPage::fillActors()
{
    const QSignalBlocker blocker(m_actor);
    const QString chosen = m_actor->currentData().toString();
    m_actor->clear();
    m_actor->addItem(tr("Everybody"), QString());
    for (const QString& name : m_desk.book().log().actors())
        m_actor->addItem(name, name);
    m_actor->setCurrentIndex(std::max(0, m_actor->findData(chosen)));
}

void ActivityPage::activate()
{
    m_desk.attempt([this] { fillActors(); });
    narrow();
    m_table->setFocus();
}

void ActivityPage::setNarrow(bool narrow)
{
    m_table->setColumnHidden(HistoryModel::Number, narrow);
}

/// A day that is not yet typed to its end narrows nothing.
LogQuery ActivityPage::query() const
{
    LogQuery query;
    query.actor = m_actor->currentData().toString();
    query.kind = m_kind->currentData().toString();
    query.actions = m_group->currentData().toStringList();
    query.typedCode = m_code->text().trimmed();
    query.since = text::dateFromPeople(m_since->text());
    query.until = text::dateFromPeople(m_until->text());
    return query;
}

void ActivityPage::narrow()
{
    m_desk.attempt([this] {
        m_model->setQuery(query());
        m_table->fitColumns();
    });
}

void ActivityPage::showRecordHistory()
{
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid())
        return m_desk.refuse(tr("Choose a line of the log first."));
    const LogEntry entry = m_model->entryAt(at.row());
    if (entry.code.isEmpty())
        return m_desk.refuse(tr("This line is about no record."));
    for (QComboBox* box : {m_actor, m_group})
        box->setCurrentIndex(0);
    m_since->clear();
    m_until->clear();
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(entry.kind)));
    m_code->setText(entry.code);
}

void ActivityPage::showPersonHistory()
{
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid())
        return m_desk.refuse(tr("Choose a line of the log first."));
    const QString actor = m_model->entryAt(at.row()).actor;
    for (QComboBox* box : {m_kind, m_group})
        box->setCurrentIndex(0);
    for (QLineEdit* line : {m_code, m_since, m_until})
        line->clear();
    fillActors();
    m_actor->setCurrentIndex(std::max(0, m_actor->findData(actor)));
}

bool ActivityPage::isChange(const QModelIndex& at) const
{
    if (!at.isValid())
        return false;
    LogQuery query;
    query.transaction = m_model->entryAt(at.row()).transaction;
    query.recordsOnly = true;
    query.limit = 1;
    return !m_desk.book().log().read(query).empty();
}

/// All that goes back with it, for a change may be of many records.
QString ActivityPage::undoQuestion(const LogEntry& chosen) const
{
    constexpr size_t mostNamed = 5;
    const auto entries = m_desk.records().recordEntries(chosen.transaction);
    QStringList lines;
    for (size_t i = 0; i < std::min(entries.size(), mostNamed); ++i) {
        const RecordKind* kind = findKind(entries[i].kind);
        lines.append(QStringLiteral("• %1: %2 %3")
                         .arg(actionLabel(entries[i].action),
                              kind ? kindSingular(*kind) : entries[i].kind, entries[i].code));
    }
    if (entries.size() > mostNamed)
        lines.append(tr("• and %n more", nullptr, int(entries.size() - mostNamed)));
    return tr("Undo what %1 did on %2?\n\n%3\n\nThe records go back to what they were before; what "
              "was added is withdrawn. The log keeps both.")
        .arg(chosen.actor, timeForPeople(chosen.at), lines.join(QLatin1Char('\n')));
}

void ActivityPage::undoChosen()
{
    m_desk.attempt([this] {
        const QModelIndex at = m_table->currentIndex();
        if (!isChange(at))
            return m_desk.refuse(tr("Choose a line of the log that changed a record first."));
        const LogEntry chosen = m_model->entryAt(at.row());
        if (!m_desk.dialogs().confirm(this, undoQuestion(chosen), tr("Undo")))
            return;
        m_desk.records().undo(chosen.transaction);
        m_desk.say(tr("The change was undone."));
    });
}

QString ActivityPage::askFile(const QString& title, const QString& suggestion,
                              const QString& filter)
{
    return m_desk.dialogs().saveFile(this, title, suggestion, filter);
}

void ActivityPage::exportShown()
{
    const QString path = askFile(tr("Export the log"), tr("Activity log") + QStringLiteral(".xlsx"),
                                 QStringLiteral("Excel (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    m_desk.run(tr("Exporting the log"), [&](const Tell& tell) {
        const qint64 written = LogService(m_desk.session()).exportEntries(query(), path, tell);
        m_desk.say(tr("%n log entries written to %1.", nullptr, int(written))
                       .arg(QDir::toNativeSeparators(path)));
    });
}

void ActivityPage::archiveShown()
{
    const QDate until = text::dateFromPeople(m_until->text());
    if (!until.isValid())
        return m_desk.refuse(tr("Type the last day to archive at the top first."));
    const QString name = QStringLiteral("nhat-ky-den-%1.jsonl").arg(until.toString(Qt::ISODate));
    const QString path = askFile(tr("Archive the log"), name, QStringLiteral("JSON (*.jsonl)"));
    if (path.isEmpty())
        return;
    m_desk.attempt([&] {
        const qint64 written = LogService(m_desk.session()).archive(until, path);
        m_desk.say(tr("%n log entries archived with their chain; they stay in the book.", nullptr,
                      int(written)));
    });
}

/// For the days typed at the top; without them, the month that runs.
void ActivityPage::saveClosingPage()
{
    const QDate today = m_desk.today();
    const LogQuery shown = query();
    const QDate first = shown.since.isValid() ? shown.since : QDate(today.year(), today.month(), 1);
    const QDate last = shown.until.isValid() ? shown.until : today;
    const QString path =
        askFile(tr("Closing page"),
                QStringLiteral("trang-khoa-nhat-ky-%1.pdf").arg(last.toString(Qt::ISODate)),
                QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_desk.attempt([&] {
        LogService(m_desk.session()).saveClosingPage(first, last, path);
        m_desk.say(tr("The closing page was written to %1. Print it and sign it.")
                       .arg(QDir::toNativeSeparators(path)));
    });
}

void ActivityPage::addMenu(QPushButton* button)
{
    auto* menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("logMenu"));
    menu->addAction(tr("Whole history of this record"), this, &ActivityPage::showRecordHistory);
    menu->addAction(tr("Whole history of this person"), this, &ActivityPage::showPersonHistory);
    if (m_desk.may(Operation::Undo)) {
        menu->addSeparator();
        QAction* undo = menu->addAction(tr("Undo this change…"), this, &ActivityPage::undoChosen);
        connect(menu, &QMenu::aboutToShow, this, [this, undo] {
            m_desk.attempt([&] { undo->setEnabled(isChange(m_table->currentIndex())); });
        });
    }
    if (m_desk.may(Operation::Export)) {
        menu->addSeparator();
        menu->addAction(tr("Export what is shown…"), this, &ActivityPage::exportShown);
        menu->addAction(tr("Archive until that day…"), this, &ActivityPage::archiveShown);
        menu->addAction(tr("Closing page of the period…"), this, &ActivityPage::saveClosingPage);
    }
    button->setMenu(menu);
}

/// With an anchor the paper is compared too; the entry it names is sound only if the chain is.
void ActivityPage::verify(const QString& anchor)
{
    m_result->dismiss();
    m_desk.run(tr("Verifying the book"), [&](const Tell& tell) {
        const BackupService service(m_desk.session());
        const VerifyReport report = service.verify(tell);
        if (anchor.isEmpty())
            m_result->show(report);
        else
            m_result->show(report, anchor, service.agreesWithAnchor(anchor).value_or(false));
    });
}

void ActivityPage::rebuild()
{
    if (m_desk.attempt([this] { BackupService(m_desk.session()).rebuildDerived(); }))
        verify(QString());
}

void ActivityPage::compare()
{
    auto* dialog = new AnchorDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto work = [this, anchor = dialog->anchor()] { verify(anchor); };
        QMetaObject::invokeMethod(this, work, Qt::QueuedConnection); // once the dialog is gone
    });
    dialog->open();
}

std::vector<Pose> ActivityPage::poses()
{
    const QString head = m_desk.book().log().head().toString();
    return {{QStringLiteral("verified"), [this] { verify(QString()); }},
            {QStringLiteral("compared"), [this, head] { verify(head); }},
            {QStringLiteral("compare"), [this] {
                 m_result->dismiss();
                 compare();
             }}};
}

} // namespace soattt
