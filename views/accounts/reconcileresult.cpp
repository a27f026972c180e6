#include "views/accounts/reconcileresult.h"

#include "models/core/text.h"
#include "models/services/exportservice.h"
#include "views/accounts/differencemodel.h"
#include "views/accounts/revokedialog.h"
#include "views/records/celldelegate.h"
#include "views/records/newrecorddialog.h"
#include "views/shared/shortcuts.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLocale>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace soattt {

namespace {

/// What a person does about it; the program can't reach the other system.
QString adviceOn(Mismatch what)
{
    switch (what) {
    case Mismatch::LeaverLive:
        return ReconcileResult::tr("Lock it on the system, then revoke it in the register.");
    case Mismatch::RevokedLive:
        return ReconcileResult::tr("The register says it is revoked: lock it on the system.");
    case Mismatch::Orphan:
        return ReconcileResult::tr("Find out whose it is: add it to the register, or have it "
                                   "removed from the system.");
    case Mismatch::Missing:
        return ReconcileResult::tr("The system no longer has it: revoke it in the register, or "
                                   "mend the username.");
    case Mismatch::StateDiffers:
        return ReconcileResult::tr("Bring system and register to the same state.");
    case Mismatch::OtherName:
        return ReconcileResult::tr("Find out who uses it: an account has one person.");
    case Mismatch::WrittenDifferently:
        return ReconcileResult::tr("The same person by all appearance: mend the spelling.");
    }
    Q_UNREACHABLE();
}

bool isRevocable(const Difference& difference)
{
    return difference.what == Mismatch::LeaverLive || difference.what == Mismatch::Missing;
}

} // namespace

ReconcileResult::ReconcileResult(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new DifferenceModel(this))
    , m_summary(makeLabel(QString(), "heading"))
    , m_notes(makeWrapped(QString(), "small"))
    , m_filter(new QComboBox)
    , m_table(new QTableView)
    , m_advice(makeWrapped(QString(), "muted"))
    , m_settle(makeButton(QString(), QStringLiteral("settleDifference")))
    , m_open(makeButton(tr("Open the record"), QStringLiteral("openDifference")))
{
    makeTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.4));
    layout->addWidget(makeHead());
    layout->addWidget(m_notes);
    layout->addWidget(inCard(m_table), 1);
    layout->addWidget(makeFoot());
}

QWidget* ReconcileResult::makeHead()
{
    m_summary->setObjectName(QStringLiteral("reconcileSummary"));
    m_filter->setObjectName(QStringLiteral("differenceFilter"));
    m_filter->setAccessibleName(tr("Which differences are shown"));
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_filter);
    connect(m_filter, &QComboBox::activated, this, [this] {
        const QVariant key = m_filter->currentData();
        m_model->setShown(key.isNull() ? std::nullopt : std::optional(Mismatch(key.toInt())));
        select(0);
    });
    return head;
}

void ReconcileResult::makeTable()
{
    m_table->setObjectName(QStringLiteral("differenceTable"));
    m_table->setAccessibleName(tr("Differences"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    setUpRows(m_table, 1.75);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReconcileResult::showCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &ReconcileResult::settle);
    const auto key = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut = new QShortcut(keys, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(Qt::Key_Return, &ReconcileResult::settle);
    key(Qt::Key_Enter, &ReconcileResult::settle);
    key(keysOf(Shortcut::Copy), &ReconcileResult::copy);
}

QWidget* ReconcileResult::makeFoot()
{
    QPushButton* copies = makeButton(tr("Copy"), QStringLiteral("copyDifferences"));
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_advice, 1);
    for (QPushButton* button : {m_settle, m_open, copies})
        layout->addWidget(button);
    connect(m_settle, &QPushButton::clicked, this, &ReconcileResult::settle);
    connect(m_open, &QPushButton::clicked, this, &ReconcileResult::openRecord);
    connect(copies, &QPushButton::clicked, this, &ReconcileResult::copy);
    return foot;
}

void ReconcileResult::setReport(const ReconcileReport& report)
{
    const int row = m_table->currentIndex().row();
    m_system = report.system;
    m_model->setDifferences(report.differences);
    const QLocale locale;
    m_summary->setText(
        report.differences.empty()
            ? tr("%1 accounts in the list; the register says the same of all of them.")
                  .arg(locale.toString(qint64(report.listed.size())))
            : tr("%1 accounts in the list, %2 differences")
                  .arg(locale.toString(qint64(report.listed.size())),
                       locale.toString(qint64(report.differences.size()))));
    m_notes->setText(report.notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!report.notes.isEmpty());
    fillFilter(report);
    fitColumns(m_table, {DifferenceModel::InList, DifferenceModel::InRegister});
    select(row);
}

void ReconcileResult::fillFilter(const ReconcileReport& report)
{
    const auto shown = m_model->shown();
    m_filter->clear();
    m_filter->addItem(tr("All differences"));
    for (const auto& entry : enumEntries<Mismatch>()) {
        if (const int count = report.count(entry.value); count > 0)
            m_filter->addItem(QStringLiteral("%1 (%2)").arg(mismatchLabel(entry.value)).arg(count),
                              int(entry.value));
    }
    const int index = shown ? m_filter->findData(int(*shown)) : 0;
    m_filter->setCurrentIndex(std::max(0, index));
    if (index < 0)
        m_model->setShown(std::nullopt);
}

void ReconcileResult::focusList()
{
    m_table->setFocus();
    select(0);
}

void ReconcileResult::select(int row)
{
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
    showCurrent();
}

std::vector<const Difference*> ReconcileResult::chosen() const
{
    std::vector<const Difference*> all;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        all.push_back(&m_model->at(index.row()));
    return all;
}

void ReconcileResult::showCurrent()
{
    const auto all = chosen();
    const bool one = all.size() == 1;
    const bool revocable =
        !all.empty() && std::all_of(all.begin(), all.end(),
                                    [](const Difference* each) { return isRevocable(*each); });
    const bool orphan = one && all.front()->what == Mismatch::Orphan;
    m_advice->setText(one ? adviceOn(all.front()->what) : QString());
    m_settle->setText(revocable ? tr("Revoke…") : tr("Add to the register…"));
    m_settle->setVisible((revocable || orphan) && m_desk.may(Operation::EditRecords));
    m_open->setVisible(one && all.front()->account.has_value());
}

void ReconcileResult::settle()
{
    const auto all = chosen();
    if (all.empty())
        return;
    if (m_settle->isHidden())
        openRecord();
    else if (all.front()->what == Mismatch::Orphan)
        addAccount(*all.front());
    else
        revoke(all);
}

/// The person of that name is filled in where there is exactly one at work.
void ReconcileResult::addAccount(const Difference& difference)
{
    m_desk.attempt([&] {
        Account account;
        account.system = Ref<InformationSystem>(m_system);
        account.username = difference.listed->signInName();
        const QString name = text::fold(difference.listed->name);
        QStringList people;
        m_desk.book().repository().scan(staffKind(), {}, [&](const Record& record) {
            const auto person = record.to<Staff>();
            if (person.status == StaffStatus::Working && text::fold(person.name) == name)
                people.append(person.code);
        });
        if (people.size() == 1)
            account.holder = Ref<Staff>(people.front());
        auto* dialog = new NewRecordDialog(m_desk, Record::from(accountKind(), account), window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void ReconcileResult::revoke(const std::vector<const Difference*>& differences)
{
    QStringList codes;
    for (const Difference* each : differences)
        codes.append(each->account->code);
    const bool left = differences.front()->what == Mismatch::LeaverLive;
    (new RevokeDialog(m_desk, codes,
                      left ? tr("The holder has left the office")
                           : tr("The system no longer has the account"),
                      window()))
        ->open();
}

void ReconcileResult::openRecord()
{
    const auto all = chosen();
    if (all.size() == 1 && all.front()->account)
        m_desk.openRecord(accountKind().key(), all.front()->account->code);
}

void ReconcileResult::copy()
{
    m_desk.attempt([this] {
        ExportService(m_desk.session()).noteCopied(accountKind(), m_model->rowCount());
        QGuiApplication::clipboard()->setText(m_model->asText());
        m_desk.say(
            tr("%n row(s) copied; they can be pasted into Excel.", nullptr, m_model->rowCount()));
    });
}

} // namespace soattt
