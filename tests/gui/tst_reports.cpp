#include "models/registers/asset.h"
#include "tests/support/guibook.h"
#include "views/reports/documentactions.h"
#include "views/reports/formlineeditor.h"
#include "views/reports/formlinesmodel.h"
#include "views/reports/pagepreview.h"
#include "views/reports/printing.h"
#include "views/reports/reportspage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace soattt;

class TestReports : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opensTheReportThatIsDue();
    void typedTextComesBack_data();
    void typedTextComesBack();
    void aValueIsChangedByHand();
    void enterGoesToTheNextField();
    void wordsAreNoCount();
    void whatWasTypedSurvives();
    void issuingTakesNumbers();
    void refusingTakesNone();
    void issuedFilesAreSaved();
    void pagesArePrinted();

private:
    template <class T> T* find(const char* name) const
    {
        T* found = m_page->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    void open();
    int rowOf(const char* id) const;
    void type(const char* id, const QString& text);
    QString printed(const char* id) const;
    void addServer() const;
    void issue() { QTest::mouseClick(find<QPushButton>("issueButton"), Qt::LeftButton); }

    std::unique_ptr<GuiBook> m_book;
    std::unique_ptr<ReportsPage> m_page;
};

void TestReports::init()
{
    m_book = std::make_unique<GuiBook>();
    addServer();
    open();
}

void TestReports::cleanup()
{
    m_page.reset();
    QCOMPARE(m_book->refusals.count(), 0);
    m_book.reset();
}

void TestReports::addServer() const
{
    Asset asset;
    asset.name = QStringLiteral("Máy chủ");
    asset.type = AssetType::Server;
    RecordService(*m_book->session).save(Record::from(assetKind(), asset));
}

void TestReports::open()
{
    m_page = std::make_unique<ReportsPage>(m_book->desk);
    new QAbstractItemModelTester(m_page->findChild<FormLinesModel*>(), m_page.get());
    m_page->resize(1130, 660);
    m_page->show();
    m_page->activate();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    auto* period = find<QComboBox>("periodChoice");
    period->setCurrentIndex(period->findData(QStringLiteral("2026H1")));
    emit period->activated(period->currentIndex());
}

int TestReports::rowOf(const char* id) const
{
    const auto* model = find<QTableView>("fieldTable")->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(FormLinesModel::IdRole).toString() == QLatin1String(id))
            return row;
    }
    qFatal("no field %s", id);
}

QString TestReports::printed(const char* id) const
{
    const auto* model = find<QTableView>("fieldTable")->model();
    return model->index(rowOf(id), FormLinesModel::Printed).data().toString();
}

void TestReports::type(const char* id, const QString& text)
{
    auto* table = find<QTableView>("fieldTable");
    table->setCurrentIndex(table->model()->index(rowOf(id), 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto* line = find<QLineEdit>("lineEditor");
    line->clear();
    QTest::keyClicks(line, text);
    m_page->findChild<FormLineEditor*>()->flush();
}

void TestReports::opensTheReportThatIsDue()
{
    auto* form = find<QComboBox>("formChoice");
    auto* period = find<QComboBox>("periodChoice");
    m_page->showRecord(QStringLiteral("annual-hp2026 2025"));
    QCOMPARE(form->currentData().toString(), QStringLiteral("annual-hp2026"));
    QCOMPARE(period->currentData().toString(), QStringLiteral("2025"));
    QVERIFY(!find<QCheckBox>("verbatim")->isVisible()); // nothing is prescribed word for word
    m_page->showRecord(QStringLiteral(" 2025H2"));      // a report without a form of its own
    QCOMPARE(form->currentData().toString(), QStringLiteral("annual-hp2026"));
    m_page->showRecord(QStringLiteral("appendix-1 2025H2"));
    QCOMPARE(form->currentData().toString(), QStringLiteral("appendix-1"));
    QCOMPARE(period->currentData().toString(), QStringLiteral("2025H2"));
    QVERIFY(find<QCheckBox>("verbatim")->isVisible());
    rowOf("I.2a");
}

void TestReports::typedTextComesBack_data()
{
    QTest::addColumn<FormFieldType>("type");
    QTest::addColumn<FormValue>("value");
    QTest::newRow("yes") << FormFieldType::YesNo << FormValue(true);
    QTest::newRow("no") << FormFieldType::YesNo << FormValue(false);
    QTest::newRow("count") << FormFieldType::Count << FormValue(qint64(41));
    QTest::newRow("none") << FormFieldType::Count << FormValue(qint64(0));
    QTest::newRow("money") << FormFieldType::Money << FormValue(Money(12'450'000));
    QTest::newRow("text") << FormFieldType::Text << FormValue(QStringLiteral("VNPT"));
    QTest::newRow("not known") << FormFieldType::LongText << FormValue();
}

void TestReports::typedTextComesBack()
{
    QFETCH(FormFieldType, type);
    QFETCH(FormValue, value);
    QVERIFY(valueOfTyped(type, typedText(value)) == value);
}

void TestReports::aValueIsChangedByHand()
{
    QCOMPARE(printed("I.2b"), QStringLiteral("1"));
    type("I.2b", QStringLiteral("7"));
    QCOMPARE(printed("I.2b"), QStringLiteral("7"));
    QVERIFY(find<QLabel>("ownValue")->text().contains(QLatin1Char('1')));
    const auto* preview = find<PagePreview>("preview");
    QVERIFY(preview->pageCount() >= 2);
    QString pages = preview->accessibleDescription();
    pages.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    QVERIFY2(pages.contains(QStringLiteral("07 máy chủ")), qPrintable(pages.left(900)));
    QTest::mouseClick(find<QPushButton>("resetButton"), Qt::LeftButton);
    QCOMPARE(printed("I.2b"), QStringLiteral("1"));
    QVERIFY(find<QPushButton>("resetButton")->isHidden());
}

void TestReports::enterGoesToTheNextField()
{
    auto* table = find<QTableView>("fieldTable");
    type("I.2a", QStringLiteral("5"));
    const int row = table->currentIndex().row();
    QTest::keyClick(find<QLineEdit>("lineEditor"), Qt::Key_Return);
    QCOMPARE(table->currentIndex().row(), row + 1);
    QCOMPARE(printed("I.2a"), QStringLiteral("5"));
}

void TestReports::wordsAreNoCount()
{
    type("I.2b", QStringLiteral("hai"));
    QVERIFY(find<QLabel>("valueProblem")->isVisible());
    QCOMPARE(printed("I.2b"), QStringLiteral("1"));
}

void TestReports::whatWasTypedSurvives()
{
    type("I.2b", QStringLiteral("7"));
    open();
    QCOMPARE(printed("I.2b"), QStringLiteral("7"));
}

void TestReports::issuingTakesNumbers()
{
    type("I.2b", QStringLiteral("7"));
    issue();
    QVERIFY(m_book->dialogs.asked.last().contains(QStringLiteral("01/BC-UBND")));
    QVERIFY(find<QLabel>("issuedText")->text().contains(QStringLiteral("01/BC-UBND")));
    QVERIFY(find<QLabel>("issuedText")->isVisible());
    QCOMPARE(printed("I.2b"), QStringLiteral("1")); // the next one starts from the registers
    issue();
    QVERIFY(find<QLabel>("issuedText")->text().contains(QStringLiteral("02/BC-UBND")));
    const auto documents =
        FormService(*m_book->session)
            .issuedFor(QStringLiteral("appendix-1"), Period::fromString(QStringLiteral("2026H1")));
    QCOMPARE(documents.size(), size_t(2));
    QCOMPARE(documents[0].overrides, QStringList{QStringLiteral("I.2b: 7 (sổ: 1)")});
    QVERIFY(documents[1].overrides.isEmpty());
}

void TestReports::refusingTakesNone()
{
    m_book->dialogs.yes = false;
    issue();
    QVERIFY(
        FormService(*m_book->session)
            .issuedFor(QStringLiteral("appendix-1"), Period::fromString(QStringLiteral("2026H1")))
            .empty());
}

void TestReports::issuedFilesAreSaved()
{
    issue();
    const auto documents =
        FormService(*m_book->session)
            .issuedFor(QStringLiteral("appendix-1"), Period::fromString(QStringLiteral("2026H1")));
    DocumentActions actions(m_book->desk, documents.front());
    for (const char* name : {"saveFrozen", "saveSlip"}) {
        m_book->dialogs.path = m_book->file(QString::fromLatin1(name) + QStringLiteral(".pdf"));
        QTest::mouseClick(actions.findChild<QPushButton*>(QString::fromLatin1(name)),
                          Qt::LeftButton);
        QFile file(m_book->dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }
}

void TestReports::pagesArePrinted()
{
    FormRequest request;
    request.code = QStringLiteral("appendix-1");
    const ReportDocument document = FormService(*m_book->session).draft(request).preview();
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_book->file(QStringLiteral("in.pdf")));
    paintDocuments(printer, {document, document});
    QFile file(printer.outputFileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const int pages = find<PagePreview>("preview")->pageCount();
    QVERIFY2(bytes.contains("/Count " + QByteArray::number(2 * pages)), bytes.left(200));
}

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
