#include "views/people/staffchangedialog.h"

#include "models/registers/recordtitle.h"
#include "views/people/changefields.h"
#include "views/people/holdingdelegate.h"
#include "views/people/holdingsmodel.h"
#include "views/people/holdingtable.h"
#include "views/people/paperspage.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QStackedWidget>

namespace soattt {

namespace {

constexpr size_t shownRefusals = 4;

} // namespace

StaffChangeDialog::StaffChangeDialog(Desk& desk, const Record& staff, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_service(desk.session())
    , m_staff(staff)
    , m_pages(new QStackedWidget)
    , m_fields(new ChangeFields(desk, staff.to<Staff>()))
    , m_model(new HoldingsModel(desk.names(), this))
    , m_table(new HoldingTable)
    , m_open(makeWrapped(QString(), "strong"))
    , m_error(makeWrapped(QString(), "error"))
    , m_papers(new PapersPage(desk))
{
    setObjectName(QStringLiteral("staffChangeDialog"));
    setWindowTitle(tr("Leaving or changing post: %1").arg(recordTitle(staff)));
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.9, 0.7);
    layout->addWidget(m_pages);
    m_pages->addWidget(makeTask());
    m_pages->addWidget(m_papers);
    connect(m_model, &HoldingsModel::decided, this, &StaffChangeDialog::showState);
    connect(m_table, &HoldingTable::numberPressed, this, &StaffChangeDialog::decideByKey);
    connect(m_fields, &ChangeFields::causeChosen, this, &StaffChangeDialog::readHoldings);
    connect(m_papers, &PapersPage::closeWanted, this, &QDialog::accept);
    resize(lines(this, 50), lines(this, 28));
    readHoldings();
}

QWidget* StaffChangeDialog::makeTask()
{
    m_table->setObjectName(QStringLiteral("holdingTable"));
    m_table->setAccessibleName(tr("Accounts and assets of the person"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new HoldingDelegate(m_desk, m_table));
    m_open->setObjectName(QStringLiteral("openHoldings"));
    m_error->setObjectName(QStringLiteral("staffChangeError"));
    m_error->hide();
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.4));
    layout->addWidget(m_fields);
    layout->addWidget(m_open);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeWrapped(tr("Keys 1, 2, 3 choose among what can be done with the line "
                                     "and go on to the next; Enter changes a cell."),
                                  "small"));
    layout->addWidget(m_error);
    layout->addWidget(makeButtons());
    return page;
}

QWidget* StaffChangeDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* rest = makeButton(tr("Decide the rest as usual"), QStringLiteral("decideRest"));
    rest->setToolTip(
        tr("Assets go back to the store; accounts of the office stay to be decided on"));
    QPushButton* settle = makeButton(tr("Finish"), QStringLiteral("finishChange"), "primary");
    buttons->addButton(rest, QDialogButtonBox::ActionRole);
    buttons->addButton(settle, QDialogButtonBox::ApplyRole);
    rest->setAutoDefault(false);
    settle->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(rest, &QPushButton::clicked, this, &StaffChangeDialog::decideTheRest);
    connect(settle, &QPushButton::clicked, this, &StaffChangeDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &StaffChangeDialog::reject);
    return buttons;
}

void StaffChangeDialog::choose(ChangeCause cause)
{
    m_fields->choose(cause);
}

/// What can be done depends on the change.
void StaffChangeDialog::readHoldings()
{
    m_desk.attempt(
        [this] { m_model->setHoldings(m_service.holdings(m_staff.code(), m_fields->cause())); });
    const int first = m_model->nextUndecided(0);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(0, first), HoldingsModel::Decision));
}

void StaffChangeDialog::showState()
{
    const int open = m_model->undecided();
    if (m_model->rowCount() == 0)
        m_open->setText(tr("This person holds no account and no asset."));
    else if (open == 0)
        m_open->setText(tr("Everything is decided."));
    else
        m_open->setText(tr("%n line(s) not decided yet.", nullptr, open));
    m_error->hide();
}

void StaffChangeDialog::decideByKey(int number)
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const auto& actions = m_model->holdingAt(row).actions;
    if (number > int(actions.size()))
        return;
    const ChangeAction action = actions[size_t(number - 1)];
    m_model->decide(row, action);
    if (action == ChangeAction::HandOn || action == ChangeAction::Reduce) {
        const auto column =
            action == ChangeAction::HandOn ? HoldingsModel::Successor : HoldingsModel::Note;
        m_table->setCurrentIndex(m_model->index(row, column));
        m_table->edit(m_table->currentIndex());
        return;
    }
    const int next = m_model->nextUndecided(row);
    m_table->setCurrentIndex(m_model->index(
        next < 0 ? std::min(row + 1, m_model->rowCount() - 1) : next, HoldingsModel::Decision));
}

/// Not the accounts of others that the person only answers for: whether the office's own mailbox is
/// to be revoked has to be thought about.
void StaffChangeDialog::decideTheRest()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Holding& holding = m_model->holdingAt(row);
        const ChangeAction action = holding.actions.front();
        const bool isOthers = holding.isAccount() && action == ChangeAction::Revoke;
        if (!m_model->decisions()[size_t(row)].action && !isOthers)
            m_model->decide(row, action);
    }
    const int open = m_model->nextUndecided(0);
    if (open >= 0)
        m_table->setCurrentIndex(m_model->index(open, HoldingsModel::Decision));
    m_table->setFocus();
}

void StaffChangeDialog::refuse(const std::vector<Problem>& problems)
{
    QStringList sentences;
    for (const Problem& problem : problems) {
        if (sentences.size() < int(shownRefusals))
            sentences.append(problem.message);
    }
    if (problems.size() > shownRefusals)
        sentences.append(tr("… and %n more.", nullptr, int(problems.size() - shownRefusals)));
    m_error->setText(sentences.join(QLatin1Char('\n')));
    m_error->show();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->decisions()[size_t(row)].code == problems.front().field) {
            m_table->setCurrentIndex(m_model->index(row, HoldingsModel::Decision));
            m_table->setFocus();
        }
    }
}

void StaffChangeDialog::finish()
{
    try {
        StaffChangeRequest request = m_fields->request();
        request.decisions = m_model->decisions();
        const StaffChangeResult result = m_service.finish(request);
        m_desk.say(tr("What %1 held is settled.").arg(recordTitle(m_staff)), true);
        showPapers(result);
    } catch (const RecordRefused& refused) {
        refuse(refused.problems());
    } catch (const Error& error) {
        refuse({{QString(), error.text()}});
    }
}

/// They are printed from the page behind, one after the other.
void StaffChangeDialog::showPapers(const StaffChangeResult& result)
{
    m_papers->offer(tr("What %1 held is settled.").arg(recordTitle(m_staff)), result);
    m_pages->setCurrentWidget(m_papers);
    hide();
    setWindowModality(Qt::NonModal);
    show();
}

} // namespace soattt
