#include "models/services/officeservice.h"
#include "tests/support/window.h"
#include "views/shell/signinpage.h"
#include "views/shell/workspace.h"
#include "views/users/askagain.h"
#include "views/users/userforms.h"
#include "views/users/usersdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

using namespace soattt;

/// Passwords and users through the menu, as a person does it.
class TestUsers : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void changesMyPassword();
    void saysWhyAPasswordWontDo();
    void showsWhatIsTyped();
    void asksForThePasswordAgain();
    void theAdministratorAddsSomebody();
    void closesASignInWithAReason();
    void onesOwnSignInCantBeClosed();
    void anOfficerSeesNoUsers();
    void aGivenPasswordIsChangedFirst();
    void locksAsSoonAsTheRegulationsAsk();

private:
    void choose(const QString& text);
    template <class T> T* dialog() { return m_fixture->window.findChild<T*>(); }
    void typePasswords(const QString& password, QWidget* form);
    UsersDialog* openUsers();
    UsersDialog* addSomebody();
    void renew(const QString& password);
    bool mayEnter(const QString& login, const QString& password);

    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

const QString good = QStringLiteral("Cay-bang-2027");

QStringList entries(const QMenu* menu)
{
    QStringList texts;
    for (const QAction* action : menu->actions())
        texts.append(action->text());
    return texts;
}

QString error(const QWidget* form)
{
    const auto* label = form->findChild<QLabel*>(QStringLiteral("error"));
    return label->isVisible() ? label->text() : QString();
}

} // namespace

void TestUsers::choose(const QString& text)
{
    QMenu* menu = m_fixture->find<QToolButton>("personMenu")->menu();
    emit menu->aboutToShow();
    for (QAction* action : menu->actions()) {
        if (action->text() == text)
            return action->trigger();
    }
    qFatal("No entry %s", qPrintable(text));
}

void TestUsers::typePasswords(const QString& password, QWidget* form)
{
    m_fixture->type("newPassword", password, form);
    m_fixture->type("newPasswordAgain", password, form);
}

bool TestUsers::mayEnter(const QString& login, const QString& password)
{
    try {
        Session::signIn(m_fixture->window.desk()->book(), login, password);
        return true;
    } catch (const PermissionError&) {
        return false;
    }
}

void TestUsers::changesMyPassword()
{
    choose(QStringLiteral("Change my password…"));
    auto* form = dialog<OwnPasswordForm>();
    m_fixture->type("oldPassword", QString::fromLatin1(TestBook::password), form);
    typePasswords(good, form);
    m_fixture->click("applyForm", form);
    QTRY_VERIFY(!dialog<OwnPasswordForm>());
    QVERIFY(mayEnter(QStringLiteral("quantri"), good));
    QVERIFY(!mayEnter(QStringLiteral("quantri"), QString::fromLatin1(TestBook::password)));
}

void TestUsers::saysWhyAPasswordWontDo()
{
    choose(QStringLiteral("Change my password…"));
    auto* form = dialog<OwnPasswordForm>();
    m_fixture->type("oldPassword", QStringLiteral("sai"), form);
    typePasswords(good, form);
    m_fixture->click("applyForm", form);
    QCOMPARE(error(form), QStringLiteral("The old password is wrong."));
    m_fixture->type("oldPassword", QString::fromLatin1(TestBook::password), form);
    typePasswords(QStringLiteral("ngan"), form);
    m_fixture->click("applyForm", form);
    QCOMPARE(error(form), QStringLiteral("A password needs at least 8 characters."));
    m_fixture->type("newPassword", good, form);
    m_fixture->click("applyForm", form);
    QCOMPARE(error(form), QStringLiteral("The two passwords differ."));
    QVERIFY(form->height() < 480);
    m_fixture->click("cancelForm", form);
    QVERIFY(mayEnter(QStringLiteral("quantri"), QString::fromLatin1(TestBook::password)));
}

void TestUsers::showsWhatIsTyped()
{
    choose(QStringLiteral("Change my password…"));
    auto* form = dialog<OwnPasswordForm>();
    const auto* line = m_fixture->find<QLineEdit>("newPassword", form);
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    m_fixture->find<QCheckBox>("showPassword", form)->click();
    QCOMPARE(line->echoMode(), QLineEdit::Normal);
}

/// Not before the password is typed once more.
UsersDialog* TestUsers::openUsers()
{
    choose(QStringLiteral("Users…"));
    auto* again = dialog<AskAgainForm>();
    m_fixture->type("passwordAgain", QString::fromLatin1(TestBook::password), again);
    m_fixture->click("applyForm", again);
    [&] { QTRY_VERIFY(dialog<UsersDialog>()); }();
    return dialog<UsersDialog>();
}

void TestUsers::asksForThePasswordAgain()
{
    choose(QStringLiteral("Users…"));
    auto* again = dialog<AskAgainForm>();
    m_fixture->type("passwordAgain", QStringLiteral("sai"), again);
    m_fixture->click("applyForm", again);
    QVERIFY(error(again).startsWith(QStringLiteral("The sign-in name or the password is wrong.")));
    QVERIFY(!dialog<UsersDialog>());
    m_fixture->click("cancelForm", again);
    QTRY_VERIFY(!dialog<AskAgainForm>());
    QVERIFY(!dialog<UsersDialog>());
    QVERIFY(openUsers());
}

UsersDialog* TestUsers::addSomebody()
{
    UsersDialog* users = openUsers();
    m_fixture->click("addUser", users);
    auto* form = dialog<AddUserForm>();
    m_fixture->type("login", QStringLiteral("an.nv"), form);
    m_fixture->type("name", QStringLiteral("Nguyen Van An"), form);
    typePasswords(good, form);
    m_fixture->click("applyForm", form);
    return users;
}

void TestUsers::theAdministratorAddsSomebody()
{
    const UsersDialog* users = addSomebody();
    QTRY_VERIFY(!dialog<AddUserForm>());
    const auto* table = users->findChild<QTableWidget*>();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("an.nv"));
    QCOMPARE(table->item(0, 2)->text(), QStringLiteral("IT officer"));
    QVERIFY(mayEnter(QStringLiteral("an.nv"), good));
}

void TestUsers::closesASignInWithAReason()
{
    UsersDialog* users = addSomebody();
    auto* table = users->findChild<QTableWidget*>();
    table->selectRow(0);
    m_fixture->dialogs.text = QStringLiteral("Chuyển công tác");
    m_fixture->click("closeUser", users);
    QVERIFY(!mayEnter(QStringLiteral("an.nv"), good));
    QVERIFY(table->item(0, 3)->text().contains(QStringLiteral("Chuyển công tác")));
    m_fixture->click("reopenUser", users);
    QVERIFY(mayEnter(QStringLiteral("an.nv"), good));
    m_fixture->click("resetPassword", users);
    auto* form = dialog<ResetPasswordForm>();
    typePasswords(QStringLiteral("Cay-bang-2028"), form);
    m_fixture->click("applyForm", form);
    QVERIFY(mayEnter(QStringLiteral("an.nv"), QStringLiteral("Cay-bang-2028")));
    m_fixture->click("changeRole", users);
    auto* role = dialog<RoleForm>();
    auto* roles = m_fixture->find<QComboBox>("role", role);
    roles->setCurrentIndex(roles->findText(QStringLiteral("Reader")));
    m_fixture->click("applyForm", role);
    QTRY_COMPARE(table->item(0, 2)->text(), QStringLiteral("Reader"));
}

void TestUsers::onesOwnSignInCantBeClosed()
{
    UsersDialog* users = openUsers();
    users->findChild<QTableWidget*>()->selectRow(0);
    for (const char* name : {"closeUser", "changeRole", "resetPassword"})
        QVERIFY2(!m_fixture->find<QPushButton>(name, users)->isEnabled(), name);
}

void TestUsers::anOfficerSeesNoUsers()
{
    addSomebody()->close();
    m_fixture->window.lock();
    QVERIFY(!m_fixture->window.signIn(QStringLiteral("an.nv"), good));
    renew(QStringLiteral("Cay-bang-2030"));
    QMenu* menu = m_fixture->find<QToolButton>("personMenu")->menu();
    emit menu->aboutToShow();
    QVERIFY(entries(menu).contains(QStringLiteral("Change my password…")));
    QVERIFY(!entries(menu).contains(QStringLiteral("Users…")));
}

void TestUsers::renew(const QString& password)
{
    auto* form = dialog<RenewPasswordForm>();
    QVERIFY(form);
    typePasswords(password, form);
    m_fixture->click("applyForm", form);
    QTRY_VERIFY(!dialog<RenewPasswordForm>());
}

/// Nothing is open before somebody has a password of their own.
void TestUsers::aGivenPasswordIsChangedFirst()
{
    addSomebody()->close();
    m_fixture->window.lock();
    QVERIFY(!m_fixture->window.signIn(QStringLiteral("an.nv"), good));
    auto* form = dialog<RenewPasswordForm>();
    QVERIFY(form);
    typePasswords(QStringLiteral("Quantri@2026"), form);
    m_fixture->click("applyForm", form);
    QVERIFY2(error(form).contains(QStringLiteral("guessed")), qPrintable(error(form)));
    m_fixture->click("cancelForm", form);
    QTRY_VERIFY(!dialog<RenewPasswordForm>());
    QVERIFY(m_fixture->window.signInPage()->isVisible());
    QVERIFY(!m_fixture->window.signIn(QStringLiteral("an.nv"), good));
    renew(QStringLiteral("Cay-bang-2030"));
    QCOMPARE(m_fixture->window.desk()->session().user().login, QStringLiteral("an.nv"));
    QVERIFY(m_fixture->window.workspace()->isVisible());
}

void TestUsers::locksAsSoonAsTheRegulationsAsk()
{
    const auto told = [this] {
        for (const auto* label : m_fixture->window.findChildren<QLabel*>()) {
            if (label->text().startsWith(QLatin1String("Locks after")))
                return label->text();
        }
        return QString();
    };
    QCOMPARE(told(), QStringLiteral("Locks after 10 minutes"));
    OfficeService(m_fixture->window.desk()->session())
        .setOwnRule(QStringLiteral("screen_lock.workstation"), QStringLiteral("PT5M"),
                    QStringLiteral("12/QĐ"));
    QCOMPARE(told(), QStringLiteral("Locks after 5 minutes"));
}

QTEST_MAIN(TestUsers)
#include "tst_users.moc"
