#include "views/users/usersdialog.h"

#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/registers/labels.h"
#include "models/services/recoveryservice.h"
#include "views/records/celldelegate.h"
#include "views/shared/dialogs.h"
#include "views/shared/noticebar.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"
#include "views/users/userforms.h"

#include <QBoxLayout>
#include <QDir>
#include <QHeaderView>
#include <QTableWidget>

namespace soattt {

UsersDialog::UsersDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_notice(new NoticeBar)
    , m_table(new QTableWidget)
{
    setObjectName(QStringLiteral("usersDialog"));
    setWindowTitle(kindLabel(userKind()));
    setAttribute(Qt::WA_DeleteOnClose);
    makeTable();
    QFrame* card = makeCard();
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 1.2, 1);
    layout->setSpacing(lines(this, 0.6));
    layout->addWidget(makeLabel(kindLabel(userKind()), "title"));
    layout->addWidget(m_notice);
    layout->addWidget(card, 1);
    layout->addWidget(makeButtons());
    resize(lines(this, 56), lines(this, 26));
    m_notice->attempt([this] { load(); });
}

void UsersDialog::makeTable()
{
    m_table->setObjectName(QStringLiteral("userTable"));
    m_table->setAccessibleName(kindLabel(userKind()));
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels(
        {tr("Sign-in name"), tr("Full name"), tr("Role"), tr("Sign-in")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(lines(this, 1.75));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &UsersDialog::showButtons);
}

QWidget* UsersDialog::makeButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.5));
    const auto add = [&](const QString& text, const char* name, auto work) {
        QPushButton* button = makeButton(text, QString::fromLatin1(name));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, work] {
            if (const User* user = current())
                work(User(*user));
        });
        return button;
    };
    QPushButton* more = makeButton(tr("Add a user…"), QStringLiteral("addUser"), "primary");
    connect(more, &QPushButton::clicked, this, [this] { ask(new AddUserForm(m_desk, this)); });
    layout->addWidget(more);
    m_password = add(tr("New password…"), "resetPassword",
                     [this](const User& user) { ask(new ResetPasswordForm(m_desk, user, this)); });
    m_role = add(tr("Role…"), "changeRole",
                 [this](const User& user) { ask(new RoleForm(m_desk, user, this)); });
    m_close =
        add(tr("Close the sign-in…"), "closeUser", [this](const User& user) { closeUser(user); });
    m_reopen = add(tr("Open the sign-in again"), "reopenUser",
                   [this](const User& user) { reopenUser(user); });
    QPushButton* sheet = makeButton(tr("Recovery sheet…"), QStringLiteral("recoverySheet"));
    connect(sheet, &QPushButton::clicked, this, &UsersDialog::saveRecoverySheet);
    layout->addWidget(sheet);
    layout->addStretch(1);
    QPushButton* done = makeButton(tr("Done"), QStringLiteral("usersDone"));
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(done);
    return row;
}

void UsersDialog::load()
{
    const int row = std::max(0, m_table->currentRow());
    m_users = UserService(m_desk.session()).users();
    m_table->setRowCount(int(m_users.size()));
    for (int i = 0; i < int(m_users.size()); ++i) {
        const User& user = m_users[size_t(i)];
        const QString state = user.closedOn ? tr("closed: %1").arg(user.closedReason) : tr("open");
        const QStringList cells{user.login, user.name, roleText(user.role), state};
        for (int column = 0; column < int(cells.size()); ++column) {
            auto* cell = new QTableWidgetItem(cells[column]);
            cell->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            m_table->setItem(i, column, cell);
        }
    }
    if (!m_users.empty())
        m_table->selectRow(std::min(row, int(m_users.size()) - 1));
    showButtons();
}

const User* UsersDialog::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_users.size()) ? &m_users[size_t(row)] : nullptr;
}

/// One's own password is changed from the menu, with the old one; one's own role by nobody.
void UsersDialog::showButtons()
{
    const User* user = current();
    const bool another = user && user->login != m_desk.session().user().login;
    const bool closed = user && user->closedOn.has_value();
    m_password->setEnabled(another && !closed);
    m_role->setEnabled(another && !closed);
    m_close->setEnabled(another);
    m_close->setVisible(!closed);
    m_reopen->setVisible(closed);
}

void UsersDialog::ask(UserForm* form)
{
    connect(form, &QDialog::accepted, this, [this] { m_notice->attempt([this] { load(); }); });
    form->open();
}

void UsersDialog::closeUser(const User& user)
{
    const auto reason = m_desk.dialogs().askText(this, tr("Close the sign-in of %1").arg(user.name),
                                                 tr("Why is it closed?"));
    if (!reason)
        return;
    m_notice->attempt([&] {
        UserService(m_desk.session()).close(user.code, *reason);
        load();
    });
}

/// The sheet before is good no more: the person is asked first.
void UsersDialog::saveRecoverySheet()
{
    const auto since = RecoveryService::goodSince(m_desk.book());
    if (since && !m_desk.dialogs().confirm(
                     this,
                     tr("The sheet of %1 is good no more once a new one is made. Destroy it then.")
                         .arg(text::dateForPeople(atOffice(*since).date())),
                     tr("Make a new one")))
        return;
    const QString path =
        m_desk.dialogs().saveFile(this, tr("Recovery sheet"), QStringLiteral("phieu-khoi-phuc.pdf"),
                                  QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_notice->attempt([&] {
        RecoveryService::saveSheet(m_desk.session(), path);
        m_notice->show(tr("The sheet was written to %1. Print it, lock it away, and delete the "
                          "file.")
                           .arg(QDir::toNativeSeparators(path)),
                       Tone::Good);
    });
}

void UsersDialog::reopenUser(const User& user)
{
    m_notice->attempt([&] {
        UserService(m_desk.session()).reopen(user.code);
        load();
    });
}

} // namespace soattt
