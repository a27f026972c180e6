#include "models/services/incidentservice.h"
#include "tests/support/guibook.h"
#include "views/incidents/incidentactiondialog.h"
#include "views/incidents/incidentfigurespage.h"
#include "views/incidents/incidentsummary.h"
#include "views/incidents/reportsentdialog.h"
#include "views/incidents/responsedialog.h"
#include "views/incidents/stepdialog.h"
#include "views/shared/chip.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

using namespace soattt;

namespace {

QDateTime at(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 9, day), QTime(hour, minute), Qt::OffsetFromUTC,
                     officeOffsetSeconds);
}

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The response of an incident as a person works on it.
class TestIncidentResponse : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_dialog.reset(); }
    void theEarliestClockLeads();
    void aReportSettlesWhatIsTicked();
    void aStepIsTicked();
    void aForkAsksForItsWay();
    void anEntryIsAddedAndCorrected();
    void theEvidenceFileGoesWithTheEntry();
    void accountsAreSuspendedFromHere();
    void evidenceIsExported();
    void aClosedIncidentIsOnlyRead();
    void theSummaryTellsHoursAndSteps();
    void theFiguresPageCounts();

private:
    void open(const QStringList& regulations);
    template <class T> T* find(const char* name, QWidget* within = nullptr)
    {
        auto* found = (within ? within : m_dialog.get())->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void click(const char* name, QWidget* within = nullptr)
    {
        find<QAbstractButton>(name, within)->click();
    }
    QString cell(const char* table, int row, int column)
    {
        return find<QTableWidget>(table)->item(row, column)->text();
    }
    IncidentService service() const { return IncidentService(*m_book->session); }

    std::unique_ptr<GuiBook> m_book;
    std::unique_ptr<ResponseDialog> m_dialog;
};

void TestIncidentResponse::open(const QStringList& regulations)
{
    m_book = std::make_unique<GuiBook>(regulations);
    m_book->clock.set(at(10, 12));
    Staff staff;
    staff.name = u8("Lê Minh Trí");
    m_book->desk.records().save(Record::from(staffKind(), staff));
    InformationSystem system;
    system.name = u8("Một cửa");
    m_book->desk.records().save(Record::from(systemKind(), system));
    Account account;
    account.system = Ref<InformationSystem>(u8("HT-0001"));
    account.username = u8("lan.nt");
    account.holder = Ref<Staff>(u8("CB-0001"));
    m_book->desk.records().save(Record::from(accountKind(), account));
    Incident incident;
    incident.title = u8("Mã độc");
    incident.occurredAt = at(10, 8, 15);
    incident.detectedAt = at(10, 9);
    incident.handledAlone = false;
    incident.accounts = {Ref<Account>(u8("TK-0001"))};
    m_book->desk.records().save(Record::from(incidentKind(), incident));
    m_dialog = std::make_unique<ResponseDialog>(m_book->desk, u8("SC-0001"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

void TestIncidentResponse::theEarliestClockLeads()
{
    open({u8("HP2026"), u8("LAW2026")});
    QVERIFY(cell("clockTable", 0, 0).contains(u8("24 giờ")));
    QVERIFY2(cell("clockTable", 0, 2).contains(u8("20")), qPrintable(cell("clockTable", 0, 2)));
    QVERIFY(cell("clockTable", 0, 2).contains(u8("11/09/2026 08:15")));
    QVERIFY(cell("clockTable", 0, 3).contains(u8("24 giờ")));
    QVERIFY(find<QPushButton>("printClockForm")->isEnabled());
    QVERIFY(find<QLabel>("clockNotes")->text().contains(u8("HP2026")));
    QSignalSpy opened(&m_book->desk, &Desk::recordWanted);
    click("printClockForm");
    QCOMPARE(opened.front().at(1).toString(), u8("incident-hp2026 SC-0001"));
}

void TestIncidentResponse::aReportSettlesWhatIsTicked()
{
    open({u8("HP2026"), u8("LAW2026")});
    click("reportSent");
    auto* dialog = m_dialog->findChild<ReportSentDialog*>();
    QVERIFY(dialog && find<QCheckBox>("clock_HP2026:any", dialog)->isChecked());
    QVERIFY(!find<QCheckBox>("clock_LAW2026:any", dialog)->isChecked());
    find<QLineEdit>("paper", dialog)->setText(u8("12/BC-UBND"));
    click("confirmReport", dialog);
    const auto sent = service().reports(u8("SC-0001"));
    QCOMPARE(sent.size(), size_t(1));
    QCOMPARE(sent.front().obligation, u8("HP2026:any"));
    QCOMPARE(sent.front().paper, u8("12/BC-UBND"));
    QTableWidget* table = find<QTableWidget>("clockTable"); // read anew by itself
    QVERIFY(table->item(table->rowCount() - 1, 0)->text().contains(u8("24 giờ")));
    QVERIFY(cell("clockTable", 0, 0).contains(u8("nghiêm trọng")));
}

void TestIncidentResponse::aStepIsTicked()
{
    open({u8("HP2016")});
    auto* tabs = find<QTabBar>("responseTabs");
    QVERIFY(tabs->tabText(ResponseDialog::Steps).contains(u8("3")));
    m_dialog->showTab(ResponseDialog::Steps);
    find<QTableWidget>("stepTable")->setCurrentCell(2, 0);
    QVERIFY(find<QPushButton>("printStepForm")->isEnabled()); // the minutes
    find<QTableWidget>("stepTable")->setCurrentCell(0, 0);
    QVERIFY(!find<QPushButton>("printStepForm")->isEnabled());
    click("tickStep");
    auto* dialog = m_dialog->findChild<StepDialog*>();
    find<QLineEdit>("person", dialog)->setText(u8("CB-0001"));
    click("confirmStep", dialog);
    QCOMPARE(dialog->result(), int(QDialog::Accepted));
    QVERIFY(tabs->tabText(ResponseDialog::Steps).contains(u8("2")));
    QCOMPARE(service().process(u8("SC-0001")).front().done->person->code(), u8("CB-0001"));
    QVERIFY(cell("stepTable", 0, 2).contains(u8("10/09/2026 12:00")));
    find<QTableWidget>("stepTable")->setCurrentCell(1, 0);
    click("leaveOutStep");
    for (auto* open : m_dialog->findChildren<StepDialog*>()) {
        if (open == dialog)
            continue;
        click("confirmStep", open);
        QVERIFY(open->isVisible()); // a reason is missing
        find<QPlainTextEdit>("outcome", open)->setPlainText(u8("Không có cán bộ kỹ thuật"));
        click("confirmStep", open);
    }
    QVERIFY(service().process(u8("SC-0001"))[1].done->leftOut);
}

void TestIncidentResponse::aForkAsksForItsWay()
{
    open({u8("TG2020")});
    m_dialog->showTab(ResponseDialog::Steps);
    click("tickStep");
    auto* dialog = m_dialog->findChild<StepDialog*>();
    click("confirmStep", dialog);
    QVERIFY(dialog->isVisible());
    find<QComboBox>("branch", dialog)->setCurrentIndex(2); // in the province's centre
    click("confirmStep", dialog);
    const auto steps = service().process(u8("SC-0001"));
    QCOMPARE(steps[0].done->branch, u8("province"));
    QVERIFY(!steps[1].isOpen() && !steps[1].done);
}

void TestIncidentResponse::anEntryIsAddedAndCorrected()
{
    open({u8("TG2020")});
    m_dialog->showTab(ResponseDialog::Timeline);
    click("addEntry"); // nothing said
    QVERIFY(service().timeline(u8("SC-0001")).empty());
    find<QPlainTextEdit>("text")->setPlainText(u8("Máy văn thư"));
    click("addEntry");
    QCOMPARE(find<QTableWidget>("eventTable")->rowCount(), 1);
    QVERIFY(find<QPlainTextEdit>("text")->toPlainText().isEmpty());
    click("correctEntry");
    find<QPlainTextEdit>("text")->setPlainText(u8("Máy kế toán"));
    click("addEntry");
    const auto events = service().timeline(u8("SC-0001"));
    QCOMPARE(events.size(), size_t(2));
    QCOMPARE(events[0].text, u8("Máy văn thư"));
    QCOMPARE(events[1].corrects->code(), events[0].code);
    QVERIFY(events[1].type == IncidentEventType::Correction);
}

void TestIncidentResponse::theEvidenceFileGoesWithTheEntry()
{
    open({u8("TG2020")});
    m_book->dialogs.path = m_book->file(u8("nhat-ky.log"));
    QFile file(m_book->dialogs.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("abc");
    file.close();
    m_dialog->showTab(ResponseDialog::Timeline);
    click("chooseEvidence");
    QVERIFY(find<QLabel>("evidenceFile")->text().contains(u8("nhat-ky.log")));
    find<QPlainTextEdit>("text")->setPlainText(u8("Sao nhật ký"));
    click("addEntry");
    QVERIFY(service().timeline(u8("SC-0001")).front().evidence.contains(u8("ba7816bf8f01cfea")));
    QVERIFY(find<QLabel>("evidenceFile")->text().isEmpty());
}

void TestIncidentResponse::accountsAreSuspendedFromHere()
{
    open({u8("TG2020")});
    find<QAction>("actSuspend")->trigger();
    auto* dialog = m_dialog->findChild<IncidentActionDialog*>();
    QVERIFY(dialog);
    click("confirmAction", dialog); // the account of the incident stands there already
    QVERIFY(m_book->book->repository().find(accountKind(), u8("TK-0001"))->to<Account>().state ==
            AccountState::Suspended);
    QCOMPARE(find<QTableWidget>("eventTable")->rowCount(), 1);
}

void TestIncidentResponse::evidenceIsExported()
{
    open({u8("TG2020")});
    m_book->dialogs.path = m_book->folder.path();
    click("exportEvidence");
    QVERIFY(QFile::exists(
        QDir(m_book->folder.path()).filePath(u8("SC-0001-20260910-1200/SHA256SUMS.txt"))));
}

void TestIncidentResponse::aClosedIncidentIsOnlyRead()
{
    open({u8("BG2024")});
    for (const char* step : {"BG2024:plan", "BG2024:notify"})
        service().tick(u8("SC-0001"), {u8(step), at(10, 11), {}, {}, false, {}});
    m_book->desk.records().close(incidentKind(), u8("SC-0001"), QDate(2026, 9, 10), u8("Xong"));
    for (const char* button : {"reportSent", "tickStep", "leaveOutStep", "actionsButton"})
        QVERIFY2(find<QPushButton>(button)->isHidden(), button);
    QVERIFY(!find<QPushButton>("exportEvidence")->isHidden());
}

void TestIncidentResponse::theSummaryTellsHoursAndSteps()
{
    open({u8("HP2026")});
    const auto record = m_book->book->repository().find(incidentKind(), u8("SC-0001"));
    const IncidentSummary summary(m_book->desk, *record);
    const auto chips = summary.findChildren<Chip*>();
    QCOMPARE(chips.size(), 2); // in 24 hours, and urgently
    QVERIFY2(chips.front()->text().contains(u8("11/09/2026 08:15")),
             qPrintable(chips.front()->text()));
    QStringList texts;
    for (const QLabel* label : summary.findChildren<QLabel*>())
        texts.append(label->text());
    QVERIFY(texts.last().contains(u8("6")));
}

void TestIncidentResponse::theFiguresPageCounts()
{
    open({u8("TG2020")});
    IncidentFiguresPage page(m_book->desk);
    page.show();
    page.activate();
    QVERIFY(page.findChild<QLabel*>(u8("figuresSentence"))->text().contains(u8("1")));
    auto* months = page.findChild<QWidget*>(u8("monthChart"));
    QVERIFY2(months->accessibleDescription().endsWith(u8("09/2026: 1")),
             qPrintable(months->accessibleDescription()));
    auto* period = page.findChild<QComboBox*>(u8("figuresPeriod"));
    QCOMPARE(months->accessibleDescription().count(QLatin1Char(';')), 11);
    period->setCurrentIndex(1);
    emit period->activated(1);
    QCOMPARE(months->accessibleDescription().count(QLatin1Char(';')), 23);
}

QTEST_MAIN(TestIncidentResponse)
#include "tst_incidentresponse.moc"
