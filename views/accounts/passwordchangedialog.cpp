#include "views/accounts/passwordchangedialog.h"

#include "models/core/text.h"
#include "models/policy/valuetext.h"
#include "models/registers/labels.h"
#include "models/services/accountservice.h"
#include "models/services/officeservice.h"
#include "views/accounts/systemchoice.h"
#include "views/shared/regulationtitle.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTableWidget>

namespace soattt {

namespace {

enum Column { Username, Holder, Created, Changed, ColumnCount };

QString dayText(const std::optional<QDate>& day)
{
    return day ? text::dateForPeople(*day) : QStringLiteral("–");
}

} // namespace

PasswordChangeDialog::PasswordChangeDialog(Desk& desk, const QString& system, QWidget* parent)
    : TaskDialog(tr("Passwords changed together"), parent)
    , m_desk(desk)
    , m_system(makeSystemChoice(desk, system))
    , m_on(new QLineEdit(text::dateForPeople(desk.today())))
    , m_table(new QTableWidget(0, ColumnCount))
    , m_all(new QCheckBox(tr("All accounts")))
{
    setObjectName(QStringLiteral("passwordChangeDialog"));
    body()->addWidget(makeHead());
    const QString threshold = thresholdText();
    if (!threshold.isEmpty())
        body()->addWidget(makeWrapped(threshold, "muted"));
    makeTable();
    body()->addWidget(inCard(m_table), 1);
    makeButtons();
    resize(lines(this, 44), lines(this, 24));
    connect(m_system, &QComboBox::activated, this, &PasswordChangeDialog::load);
    connect(m_on, &QLineEdit::editingFinished, this, &PasswordChangeDialog::tickByDay);
    connect(m_table, &QTableWidget::itemChanged, this, &PasswordChangeDialog::showCount);
    load();
    m_on->setFocus();
    m_on->selectAll();
}

QWidget* PasswordChangeDialog::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.5));
    m_on->setObjectName(QStringLiteral("changedOn"));
    m_on->setAccessibleName(tr("Day of the change"));
    m_on->setFixedWidth(lines(this, 7));
    QLabel* system = makeLabel(tr("System"), "fieldLabel");
    system->setBuddy(m_system);
    QLabel* day = makeLabel(m_on->accessibleName(), "fieldLabel");
    day->setBuddy(m_on);
    layout->addWidget(system);
    layout->addWidget(m_system, 1);
    layout->addWidget(day);
    layout->addWidget(m_on);
    return head;
}

QString PasswordChangeDialog::thresholdText() const
{
    const auto entry =
        OfficeService(m_desk.session()).thresholds().find(ThresholdKey::PasswordChangeInterval);
    if (!entry)
        return {};
    return tr("Interval: %1 · %2").arg(valueText(*entry), clauseTitles(texts(entry->clauses)));
}

void PasswordChangeDialog::makeTable()
{
    m_table->setObjectName(QStringLiteral("passwordTable"));
    m_table->setAccessibleName(tr("Active accounts of the system"));
    setUpRows(m_table, 1.6);
    m_table->setHorizontalHeaderLabels(
        {fieldLabel(accountKind(), "username"), tr("Holder or custodian"),
         fieldLabel(accountKind(), "created_on"), tr("Last change")});
}

void PasswordChangeDialog::makeButtons()
{
    m_all->setObjectName(QStringLiteral("tickAll"));
    foot()->addWidget(m_all);
    QPushButton* cancel = addButton(tr("Cancel"), "cancelPasswords");
    m_apply = addButton(QString(), "applyPasswords", "primary");
    m_apply->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &PasswordChangeDialog::accept);
    connect(m_all, &QCheckBox::clicked, this, [this](bool on) {
        const QSignalBlocker quiet(m_table);
        for (int row = 0; row < m_table->rowCount(); ++row)
            m_table->item(row, Username)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        showCount();
    });
}

QDate PasswordChangeDialog::day() const
{
    return text::dateFromPeople(m_on->text());
}

void PasswordChangeDialog::load()
{
    attempt([this] {
        const QSignalBlocker quiet(m_table);
        m_accounts = AccountService(m_desk.session()).activeOf(m_system->currentData().toString());
        m_table->setRowCount(int(m_accounts.size()));
        for (int row = 0; row < m_table->rowCount(); ++row)
            addRow(row, m_accounts[size_t(row)]);
        fitColumns(m_table, {Holder});
    });
    tickByDay();
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, Username);
}

void PasswordChangeDialog::addRow(int row, const Account& account)
{
    const auto& person = account.holder ? account.holder : account.custodian;
    const QString name =
        person ? m_desk.names().nameOf(staffKind().key(), person->code()) : QStringLiteral("–");
    const QStringList cells{account.username, name, dayText(account.createdOn),
                            dayText(account.passwordChangedOn)};
    for (int column = 0; column < ColumnCount; ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    }
    m_table->item(row, Username)->setCheckState(Qt::Unchecked);
}

void PasswordChangeDialog::tickByDay()
{
    const QSignalBlocker quiet(m_table);
    const QDate on = day();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Account& account = m_accounts[size_t(row)];
        const bool later = (account.createdOn && *account.createdOn > on) ||
                           (account.passwordChangedOn && *account.passwordChangedOn >= on);
        m_table->item(row, Username)
            ->setCheckState(on.isValid() && !later ? Qt::Checked : Qt::Unchecked);
    }
    showCount();
}

QStringList PasswordChangeDialog::ticked() const
{
    QStringList codes;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, Username)->checkState() == Qt::Checked)
            codes.append(m_accounts[size_t(row)].code);
    }
    return codes;
}

void PasswordChangeDialog::showCount()
{
    const int count = int(ticked().size());
    m_apply->setText(tr("Write it for %n account(s)", nullptr, count));
    m_apply->setEnabled(count > 0);
    m_all->setChecked(count > 0 && count == m_table->rowCount());
}

void PasswordChangeDialog::accept()
{
    const bool done = attempt([this] {
        const QStringList codes = ticked();
        AccountService(m_desk.session()).notePasswordChange(codes, day());
        m_desk.say(
            tr("The change of password was written for %n account(s).", nullptr, int(codes.size())),
            true);
    });
    if (done)
        QDialog::accept();
}

} // namespace soattt
