#include "models/registers/catalog.h"
#include "models/services/officeservice.h"
#include "models/services/operation.h"
#include "tests/support/window.h"
#include "views/help/guide.h"
#include "views/help/helppanel.h"
#include "views/help/pagegrounds.h"
#include "views/help/shortcutsheet.h"
#include "views/shared/shortcuts.h"
#include "views/shell/sidebar.h"
#include "views/shell/signinpage.h"
#include "views/shell/workspace.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QRegularExpression>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTranslator>

using namespace soattt;

/// The guide in the window, and that it and the sheet of keys say what is true.
class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void everyPageHasItsSection();
    void theGuideNamesOnlyKeysThatExist();
    void theGuideNamesEveryKey();
    void everyKeyOfTheTableWorks();
    void everyKeyOfTheWindowIsInTheTable();
    void f1OpensTheSectionOfThePage();
    void f1HelpsBeforeABookIsOpen();
    void escapeClosesAndGivesTheFocusBack();
    void theHelpFollowsThePage();
    void takesThePlaceOfThePageInASmallWindow();
    void clausesComeFromTheRegulations();
    void whatIsNotKnownIsSaid();
    void everyRegisterRestsOnSomething();
    void whoMayDoWhatIsSaidAsItIs();
    void theSheetShowsEveryKey();
    void clausesTakeTheColoursOfTheTheme();
};

namespace {

QTextBrowser* helpText(WindowFixture& fixture)
{
    return fixture.find<QTextBrowser>("helpText");
}

QStringList keysNamedIn(const QString& text)
{
    static const QRegularExpression named(QStringLiteral(
        "\\*\\*((?:Ctrl|Alt|Shift)\\+[^*]+|F\\d+|Esc|Enter|Delete|Insert|Tab)\\*\\*"));
    QStringList keys;
    for (auto it = named.globalMatch(text); it.hasNext();)
        keys.append(it.next().captured(1));
    return keys;
}

QStringList keysOfTheTable()
{
    QStringList keys;
    for (const ShortcutInfo& info : shortcuts())
        keys.append(keysText(info.keys));
    return keys;
}

/// All keys bound somewhere under the window, every page and a form of each being open.
QSet<QString> keysBound(WindowFixture& fixture)
{
    Workspace* workspace = fixture.window.workspace();
    for (const PageInfo& info : workspace->pageInfos()) {
        workspace->openPage(info.key);
        workspace->page(info.key)->addRecord();
    }
    QSet<QString> keys;
    for (const auto* shortcut : fixture.window.findChildren<QShortcut*>())
        keys.insert(keysText(shortcut->key()));
    for (const auto* button : fixture.window.findChildren<QAbstractButton*>())
        keys.insert(keysText(button->shortcut()));
    keys.remove(QString());
    return keys;
}

} // namespace

void TestHelp::everyPageHasItsSection()
{
    WindowFixture fixture;
    for (const PageInfo& info : fixture.window.workspace()->pageInfos()) {
        const GuideSection* section = Guide::shipped().find(info.key);
        QVERIFY2(section && section->isPage, qPrintable(info.key));
        QVERIFY2(section->text.size() > 150, qPrintable(info.key));
        QVERIFY2(!section->title.isEmpty(), qPrintable(info.key));
        QVERIFY2(!section->text.contains(QLatin1String("](pictures")), qPrintable(info.key));
    }
    for (const GuideSection& section : Guide::shipped().sections()) {
        if (section.isPage)
            QVERIFY2(fixture.window.workspace()->page(section.key), qPrintable(section.key));
    }
}

void TestHelp::theGuideNamesOnlyKeysThatExist()
{
    for (const GuideSection& section : Guide::shipped().sections()) {
        for (const QString& keys : keysNamedIn(section.text))
            QVERIFY2(keysOfTheTable().contains(keys),
                     qPrintable(section.key + QLatin1Char(' ') + keys));
    }
}

void TestHelp::theGuideNamesEveryKey()
{
    const GuideSection* section = Guide::shipped().find(QStringLiteral("keys"));
    QVERIFY(section);
    const QStringList named = keysNamedIn(section->text);
    for (const QString& keys : keysOfTheTable())
        QVERIFY2(named.contains(keys), qPrintable(keys));
}

void TestHelp::everyKeyOfTheTableWorks()
{
    WindowFixture fixture;
    const QSet<QString> bound = keysBound(fixture);
    for (const QString& keys : keysOfTheTable())
        QVERIFY2(bound.contains(keys), qPrintable(keys));
}

void TestHelp::everyKeyOfTheWindowIsInTheTable()
{
    WindowFixture fixture;
    for (const QString& keys : keysBound(fixture)) // Enter of the number pad is Return's twin
        QVERIFY2(keysOfTheTable().contains(keys),
                 qPrintable(keys + QStringLiteral(" is missing from views/shared/shortcuts.cpp")));
}

void TestHelp::f1OpensTheSectionOfThePage()
{
    WindowFixture fixture;
    fixture.window.workspace()->openPage(QStringLiteral("assets"));
    QTest::keyClick(&fixture.window, Qt::Key_F1);
    const QString text = helpText(fixture)->toPlainText();
    QVERIFY(text.startsWith(Guide::shipped().find(QStringLiteral("assets"))->title));
    QVERIFY(!text.contains(QLatin1String("**")));
    QTest::keyClick(&fixture.window, Qt::Key_F1);
    QVERIFY(!fixture.window.findChild<HelpPanel*>()->isVisible());
    fixture.click("helpButton");
    QVERIFY(fixture.window.findChild<HelpPanel*>()->isVisible());
    QVERIFY2(fixture.window.workspace()->page(QStringLiteral("assets"))->isVisible(),
             "the page stays beside the help");
}

void TestHelp::f1HelpsBeforeABookIsOpen()
{
    WindowFixture fixture;
    fixture.window.lock();
    QTest::keyClick(fixture.window.signInPage(), Qt::Key_F1);
    auto* help = fixture.window.findChild<QDialog*>(QStringLiteral("helpWindow"));
    QVERIFY(help && help->isVisible());
    const auto* text = help->findChild<QTextBrowser*>(QStringLiteral("helpText"));
    QVERIFY(
        text->toPlainText().startsWith(Guide::shipped().find(QStringLiteral("first-day"))->title));
    auto* topics = help->findChild<QComboBox*>(QStringLiteral("helpTopics"));
    topics->setCurrentIndex(topics->findData(QStringLiteral("assets")));
    emit topics->activated(topics->currentIndex());
    QVERIFY(!text->toPlainText().contains(QStringLiteral("TG2020"))); // no office, no clauses
    QTest::keyClick(help, Qt::Key_Escape);
    QTRY_VERIFY(!fixture.window.findChild<QDialog*>(QStringLiteral("helpWindow")));
}

void TestHelp::escapeClosesAndGivesTheFocusBack()
{
    WindowFixture fixture;
    fixture.window.workspace()->openPage(QStringLiteral("staff"));
    auto* filter = fixture.window.findChild<QLineEdit*>(QStringLiteral("searchAll"));
    filter->setFocus();
    QTest::keyClick(&fixture.window, Qt::Key_F1);
    QVERIFY(helpText(fixture)->hasFocus());
    QTest::keyClick(helpText(fixture), Qt::Key_Escape);
    QVERIFY(!fixture.window.findChild<HelpPanel*>()->isVisible());
    QVERIFY(filter->hasFocus());
}

void TestHelp::theHelpFollowsThePage()
{
    WindowFixture fixture;
    fixture.window.workspace()->toggleHelp();
    fixture.window.workspace()->openPage(QStringLiteral("incidents"));
    auto* topics = fixture.find<QComboBox>("helpTopics");
    QCOMPARE(topics->currentData().toString(), QStringLiteral("incidents"));
    topics->setFocus();
    QTest::keyClick(topics, Qt::Key_Home);
    QCOMPARE(topics->currentData().toString(), QStringLiteral("first-day"));
    QVERIFY(helpText(fixture)->toPlainText().startsWith(QStringLiteral("Ngày đầu tiên")));
}

void TestHelp::takesThePlaceOfThePageInASmallWindow()
{
#ifdef Q_OS_WIN
    QSKIP("its smaller font leaves the sidebar room in 911 pixels");
#endif
    WindowFixture fixture;
    fixture.window.resize(911, 512);
    QTRY_VERIFY(fixture.window.findChild<Sidebar*>()->isFolded());
    Workspace* workspace = fixture.window.workspace();
    workspace->toggleHelp();
    QTRY_VERIFY(helpText(fixture)->width() > 700);
    QCOMPARE(fixture.window.size(), QSize(911, 512));
    workspace->openPage(QStringLiteral("assets"));
    QVERIFY(workspace->page(QStringLiteral("assets"))->isVisible());
    QVERIFY(!fixture.window.findChild<HelpPanel*>()->isVisible());
}

void TestHelp::clausesComeFromTheRegulations()
{
    WindowFixture fixture;
    fixture.window.workspace()->openPage(QStringLiteral("access-points"));
    fixture.window.workspace()->toggleHelp();
    const QString before = helpText(fixture)->toPlainText();
    QVERIFY2(before.contains(QStringLiteral("điểm d khoản 1 Điều 6")), qPrintable(before));
    fixture.window.workspace()->toggleHelp();
    OfficeService(fixture.window.desk()->session())
        .setOwnRule(QStringLiteral("wifi.password_interval"), QStringLiteral("P6M"),
                    QStringLiteral("<b>118/QĐ</b>"));
    fixture.window.workspace()->toggleHelp();
    const QString after = helpText(fixture)->toPlainText();
    QVERIFY2(after.contains(QStringLiteral("<b>118/QĐ</b>")), "a person's text stays plain");
    const Regulation* regulation = shippedRegulations().find(QStringLiteral("TG2020"));
    for (const QString& quote : regulation->duty(QStringLiteral("C9"))->grounds.quotes)
        QVERIFY2(after.contains(quote), qPrintable(quote));
}

void TestHelp::whatIsNotKnownIsSaid()
{
    int unknown = 0;
    for (const Regulation& regulation : shippedRegulations().all()) {
        const QList<Regulation> applied{regulation};
        const auto thresholds = EffectiveThresholds::merge(applied, {});
        for (const GuideSection& section : Guide::shipped().sections()) {
            for (const PageGround& ground : pageGrounds(section.key, applied, thresholds)) {
                QVERIFY(!ground.title.isEmpty());
                for (const GroundSource& source : ground.sources) {
                    unknown += source.said.isEmpty() ? 0 : 1;
                    QVERIFY2(!source.places.isEmpty() || !source.said.isEmpty() ||
                                 !source.quotes.isEmpty(),
                             qPrintable(regulation.id + QLatin1Char(' ') + ground.title));
                }
            }
        }
    }
    QVERIFY(unknown > 0);
}

/// A new register names its clauses in views/help/pagegrounds.cpp.
void TestHelp::everyRegisterRestsOnSomething()
{
    const QList<Regulation> all = shippedRegulations().all();
    const auto thresholds = EffectiveThresholds::merge(all, {});
    for (const RecordKind* kind : registers())
        QVERIFY2(!pageGrounds(kind->key(), all, thresholds).empty(), qPrintable(kind->key()));
}

/// The table of rights in the guide, every operation and role, against the one the services ask.
void TestHelp::whoMayDoWhatIsSaidAsItIs()
{
    QTranslator vietnamese;
    QVERIFY(vietnamese.load(QStringLiteral(":/translations/soattt_vi.qm")));
    QCoreApplication::installTranslator(&vietnamese);
    QStringList missing;
    for (const Operation operation : allOperations) {
        QStringList roles;
        for (const auto& entry : enumEntries<Role>()) {
            if (isAllowed(entry.value, operation))
                roles.append(QCoreApplication::translate("Choice", entry.label));
        }
        const QString line = QStringLiteral("- %1: %2\n")
                                 .arg(operationName(operation), roles.join(QStringLiteral(", ")));
        if (!Guide::shipped().find(QStringLiteral("users"))->text.contains(line))
            missing.append(line);
    }
    QCoreApplication::removeTranslator(&vietnamese);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QString())));
}

void TestHelp::theSheetShowsEveryKey()
{
    WindowFixture fixture;
    QTest::keyClick(&fixture.window, Qt::Key_Slash, Qt::ControlModifier);
    auto* sheet = fixture.window.findChild<ShortcutSheet*>();
    QVERIFY(sheet && sheet->isVisible());
    QVERIFY(sheet->height() < 480);
    QStringList shown;
    for (const auto* label : sheet->findChildren<QLabel*>())
        shown.append(label->text());
    for (const ShortcutInfo& info : shortcuts()) {
        QVERIFY2(shown.contains(keysText(info.keys)), qPrintable(info.what));
        QVERIFY2(shown.contains(info.what), qPrintable(info.what));
    }
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!fixture.window.findChild<ShortcutSheet*>());
}

void TestHelp::clausesTakeTheColoursOfTheTheme()
{
    WindowFixture fixture;
    fixture.window.setLook(Preferences::Look::Light);
    fixture.window.workspace()->openPage(QStringLiteral("staff"));
    fixture.window.workspace()->toggleHelp();
    const auto inkOfLastLine = [&] {
        const QTextBlock last = helpText(fixture)->document()->lastBlock();
        return last.begin().fragment().charFormat().foreground().color();
    };
    QCOMPARE(inkOfLastLine(), lightColors().text);
    fixture.window.setLook(Preferences::Look::Dark);
    QTRY_COMPARE(inkOfLastLine(), darkColors().text);
    fixture.window.setLook(Preferences::Look::Light);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
