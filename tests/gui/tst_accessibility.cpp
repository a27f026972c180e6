#include "models/registers/asset.h"
#include "models/services/sampleoffice.h"
#include "tests/support/reading.h"
#include "tests/support/window.h"
#include "views/help/shortcutsheet.h"
#include "views/importing/importdialog.h"
#include "views/office/ownruledialog.h"
#include "views/office/thresholdsmodel.h"
#include "views/shell/createbookdialog.h"
#include "views/shell/workspace.h"
#include "views/users/askagain.h"
#include "views/users/userforms.h"
#include "views/users/usersdialog.h"

#include <QApplication>

using namespace soattt;

/// Every control has a name, is reached by Tab and in reading order: on every page in each of its
/// states, and in every dialog.
class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void pages_data();
    void pages();
    void entrance();
    void creating();
    void importing();
    void ownRules();
    void help();
    void users();

private:
    void check(QWidget& window, const QString& where);
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestAccessibility::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>(false);
    SampleOffice::create(m_fixture->path(), m_fixture->clock);
    m_fixture->window.openBook(m_fixture->path());
    QVERIFY(m_fixture->window.signIn(SampleOffice::login(), SampleOffice::password()));
}

void TestAccessibility::cleanupTestCase()
{
    m_fixture.reset();
}

void TestAccessibility::check(QWidget& window, const QString& where)
{
    QApplication::processEvents();
    for (const QString& defect : Reading(window).defects())
        QTest::qFail(qPrintable(where + QStringLiteral(": ") + defect), __FILE__, __LINE__);
}

void TestAccessibility::pages_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QSize>("size");
    for (const PageInfo& info : m_fixture->window.workspace()->pageInfos()) {
        QTest::newRow(qPrintable(info.key)) << info.key << QSize(1366, 768);
        QTest::newRow(qPrintable(info.key + QStringLiteral(" small")))
            << info.key << QSize(911, 512);
    }
}

void TestAccessibility::pages()
{
    QFETCH(QString, key);
    QFETCH(QSize, size);
    m_fixture->window.resize(size);
    Workspace* workspace = m_fixture->window.workspace();
    workspace->openPage(key);
    check(m_fixture->window, key);
    for (const Pose& pose : workspace->page(key)->poses()) {
        pose.take();
        QApplication::processEvents();
        QWidget* dialog = QApplication::activeModalWidget();
        check(dialog ? *dialog : m_fixture->window, key + QLatin1Char('/') + pose.name);
        if (dialog)
            dialog->close();
    }
}

void TestAccessibility::entrance()
{
    WindowFixture fixture(false);
    fixture.preferences.addRecentBook(m_fixture->path());
    fixture.window.showStart();
    check(fixture.window, QStringLiteral("start"));
    m_fixture->window.lock();
    check(m_fixture->window, QStringLiteral("sign-in"));
    QVERIFY(m_fixture->window.signIn(SampleOffice::login(), SampleOffice::password()));
}

void TestAccessibility::creating()
{
    WindowFixture fixture(false);
    CreateBookDialog* dialog = fixture.window.makeCreateDialog();
    for (int step = 0; step < 3; ++step) {
        dialog->showStep(step);
        dialog->show();
        check(*dialog, QStringLiteral("create-%1").arg(step + 1));
    }
}

void TestAccessibility::importing()
{
    const QString path = m_fixture->folder.filePath(QStringLiteral("tài sản.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Tên tài sản, model;Loại;Tình trạng\nMáy A;Máy trạm;Đang sử dụng\nMáy B;?;?\n");
    file.close();
    ImportDialog dialog(*m_fixture->window.desk(), assetKind());
    dialog.show();
    check(dialog, QStringLiteral("import file"));
    dialog.openFile(path);
    check(dialog, QStringLiteral("import columns"));
    m_fixture->click("nextStep", &dialog);
    check(dialog, QStringLiteral("import check"));
}

void TestAccessibility::ownRules()
{
    Desk& desk = *m_fixture->window.desk();
    ThresholdsModel model;
    model.load(OfficeService(desk.session()));
    QSet<int> seen;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int type = int(ruleOf(model.rowAt(row).key).type);
        if (seen.contains(type))
            continue;
        seen.insert(type);
        OwnRuleDialog dialog(desk, model.rowAt(row));
        dialog.show();
        check(dialog, QStringLiteral("own rule ") + nameOf(model.rowAt(row).key));
    }
}

void TestAccessibility::help()
{
    m_fixture->window.workspace()->toggleHelp();
    check(m_fixture->window, QStringLiteral("help"));
    m_fixture->window.workspace()->toggleHelp();
    ShortcutSheet sheet;
    sheet.show();
    check(sheet, QStringLiteral("keys"));
}

void TestAccessibility::users()
{
    Desk& desk = *m_fixture->window.desk();
    const User user = UserService(desk.session()).users().front();
    const std::pair<const char*, QDialog*> dialogs[] = {
        {"users", new UsersDialog(desk)},
        {"password again", new AskAgainForm(desk, QStringLiteral("x"))},
        {"own password", new OwnPasswordForm(desk)},
        {"reset", new ResetPasswordForm(desk, user)},
        {"add", new AddUserForm(desk)},
        {"role", new RoleForm(desk, user)},
    };
    for (const auto& [name, dialog] : dialogs) {
        dialog->show();
        check(*dialog, QString::fromLatin1(name));
        QVERIFY2(dialog->height() < 480, name);
        dialog->close();
    }
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
