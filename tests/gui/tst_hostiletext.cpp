#include "models/core/text.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/sheetreader.h"
#include "models/exchange/zipreader.h"
#include "models/registers/catalog.h"
#include "models/registers/labels.h"
#include "models/registers/office.h"
#include "models/reports/docxrenderer.h"
#include "models/reports/pdfrenderer.h"
#include "models/services/exportservice.h"
#include "models/services/formservice.h"
#include "tests/support/filledrecord.h"
#include "tests/support/guibook.h"
#include "tests/support/hostiletexts.h"
#include "views/records/detailpane.h"
#include "views/records/recordform.h"
#include "views/records/recordforms.h"
#include "views/records/recordtable.h"
#include "views/records/registerpage.h"
#include "views/shared/plaintips.h"

#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QToolTip>
#include <QXmlStreamReader>

#include <cstdio>

using namespace soattt;

/// Forty texts that would like to be more than text, in every text field of every kind, out of
/// every door: Excel, CSV, lists and forms as PDF and Word, lists, panes and forms on the screen.
/// Nothing is interpreted: the files hold the texts as texts and nothing else, the screen shows
/// them plainly, and a run with them opens no file that a run with harmless texts does not.
class TestHostileText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theTexts();
    void csv_data();
    void csv();
    void xlsx_data();
    void xlsx();
    void listOnPaper_data();
    void listOnPaper();
    void forms_data();
    void forms();
    void tips();
    void screen_data();
    void screen();
    void opensNothingMore();
    void cleanupTestCase();

private:
    static void addKinds(const std::vector<const RecordKind*>& kinds);
    void fill(const RecordKind& kind);
    void fillOffice(const QString& text);
    void add(Record record);
    static QStringList textKeys(const RecordKind& kind);
    static Record withText(Record record, const QString& text);
    std::vector<Record> records(const RecordKind& kind);
    Book& book() { return *m_gui->book; }
    void checkSheet(const QString& path, const RecordKind& kind);
    void checkPdf(const QByteArray& pdf);
    void checkDocx(const QByteArray& docx, const QStringList& expected);
    void checkPlain(QWidget& widget);
    static QSet<QString> openedBy(bool hostile);

    std::unique_ptr<GuiBook> m_gui;
    QStringList m_texts;
    QSet<QString> m_forms; ///< made at least once
    qint64 m_values = 0;   ///< text × field × door
};

namespace {

bool isHarmlessRun()
{
    return qEnvironmentVariable("SOATTT_TEXTS") == QLatin1String("harmless");
}

bool isTracedRun()
{
    return qEnvironmentVariableIsSet("SOATTT_TEXTS");
}

/// Of the record with that text. References of filled records point to number 1.
QString codeOf(const RecordKind& kind, int text)
{
    const int number = &kind == &userKind() ? 5'000 + text : 1 + text;
    return QStringLiteral("%1-%2").arg(kind.codePrefix()).arg(number, 4, 10, QLatin1Char('0'));
}

/// Without blanks: paper and sheets may break lines.
QString bare(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    return text;
}

QByteArray partOf(ZipReader& zip, const QString& name)
{
    QByteArray bytes;
    zip.open(name);
    char buffer[65'536];
    while (const qsizetype read = zip.read(buffer, sizeof buffer))
        bytes.append(buffer, read);
    return bytes;
}

/// Elements of an XML part that make a program act, and everything that is written as text.
struct Part
{
    QSet<QString> elements;
    QStringList fields; ///< field codes of Word
    QString text;
    QString error;
    bool outside = false; ///< a relationship that leads out of the file
};

Part read(const QByteArray& xml)
{
    Part part;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            part.error = QStringLiteral("a DOCTYPE");
            break;
        case QXmlStreamReader::StartElement:
            part.elements.insert(reader.name().toString());
            part.outside |=
                reader.attributes().value(QLatin1String("TargetMode")) == QLatin1String("External");
            if (reader.name() == QLatin1String("instrText"))
                part.fields.append(reader.readElementText().trimmed());
            break;
        case QXmlStreamReader::Characters:
            part.text += reader.text();
            break;
        default:
            break;
        }
    }
    if (reader.hasError())
        part.error = reader.errorString();
    return part;
}

/// Empty when nothing in the part acts.
QString actingIn(const Part& part)
{
    static const QSet<QString> acting{QStringLiteral("f"),         QStringLiteral("hyperlink"),
                                      QStringLiteral("fldSimple"), QStringLiteral("object"),
                                      QStringLiteral("altChunk"),  QStringLiteral("oleObject"),
                                      QStringLiteral("ddeLink"),   QStringLiteral("control"),
                                      QStringLiteral("subDoc"),    QStringLiteral("externalLink")};
    static const QSet<QString> known{QStringLiteral("PAGE"), QStringLiteral("NUMPAGES")};
    if (!part.error.isEmpty())
        return part.error;
    if (part.outside)
        return QStringLiteral("a link out of the file");
    for (const QString& element : part.elements) {
        if (acting.contains(element))
            return element;
    }
    for (const QString& field : part.fields) {
        if (!known.contains(field.section(QLatin1Char(' '), 0, 0)))
            return field;
    }
    return {};
}

} // namespace

void TestHostileText::initTestCase()
{
    m_texts = isHarmlessRun() ? test::harmlessTexts() : test::hostileTexts();
    m_gui = std::make_unique<GuiBook>();
    book().database().execute(QStringLiteral("PRAGMA foreign_keys=OFF")); // kinds point in circles
    for (const RecordKind* kind : allKinds()) {
        if (!kind->isSingle())
            fill(*kind);
    }
    fillOffice(m_texts.front());
}

void TestHostileText::theTexts()
{
    QCOMPARE(m_texts.size(), 40);
    QCOMPARE(QSet<QString>(m_texts.begin(), m_texts.end()).size(), 40);
}

QStringList TestHostileText::textKeys(const RecordKind& kind)
{
    static const QStringList kept{QStringLiteral("code"), QStringLiteral("regulations")};
    QStringList keys;
    for (const Field& field : kind.fields()) {
        const bool text = field.type == FieldType::Text || field.type == FieldType::LongText ||
                          field.type == FieldType::Lines;
        if (text && !field.secret && !kept.contains(field.key))
            keys.append(field.key);
    }
    return keys;
}

Record TestHostileText::withText(Record record, const QString& text)
{
    for (const QString& key : textKeys(record.kind())) {
        const bool lines = record.kind().field(key).type == FieldType::Lines;
        record.set(key, lines ? Value(QStringList{text, text}) : Value(text));
    }
    return record;
}

/// Past the services, which refuse many of them: whatever stands in a book must stay text.
void TestHostileText::add(Record record)
{
    RecordWriter writer(book().database(), book().repository(), book().log(),
                        m_gui->session->actor(), QStringLiteral("test"));
    writer.add(record);
    writer.commit();
}

void TestHostileText::fill(const RecordKind& kind)
{
    for (int i = 0; i < int(m_texts.size()); ++i) {
        Record record = withText(test::filledRecord(kind, i + 1), m_texts[i]);
        record.set(0, Value(codeOf(kind, i)));
        add(record);
    }
}

void TestHostileText::fillOffice(const QString& text)
{
    const Record before = book().repository().all(officeKind()).front();
    const Record after = withText(before, text);
    RecordWriter writer(book().database(), book().repository(), book().log(),
                        m_gui->session->actor(), QStringLiteral("test"));
    writer.change(before, after);
    writer.commit();
}

void TestHostileText::addKinds(const std::vector<const RecordKind*>& kinds)
{
    QTest::addColumn<QString>("kind");
    for (const RecordKind* kind : kinds)
        QTest::newRow(qPrintable(kind->key())) << kind->key();
}

std::vector<Record> TestHostileText::records(const RecordKind& kind)
{
    return book().repository().all(kind);
}

void TestHostileText::csv_data()
{
    addKinds(allKinds());
}

/// No cell begins as a formula does, and every text comes back as it stands in the book.
void TestHostileText::csv()
{
    QFETCH(QString, kind);
    const RecordKind& each = *findKind(kind);
    const QString path = m_gui->file(QStringLiteral("ra.csv"));
    for (const bool raw : {false, true})
        ExportService(*m_gui->session).exportList(each, {}, path, {}, raw);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString all = QString::fromUtf8(file.readAll());
    bool quoted = false;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool begins =
            i > 0 && !quoted && (all[i - 1] == u',' || all[i - 1] == u';' || all[i - 1] == u'\n');
        if (begins) {
            const QChar first = all[i] == u'"' && i + 1 < all.size() ? all[i + 1] : all[i];
            QVERIFY2(!QStringLiteral("=+@\t").contains(first), qPrintable(all.mid(i, 40)));
            QVERIFY2(first != u'-' || all[i + 1].isDigit(), qPrintable(all.mid(i, 40)));
        }
        if (all[i] == u'"')
            quoted = !quoted;
    }
    checkSheet(path, each);
}

void TestHostileText::checkSheet(const QString& path, const RecordKind& kind)
{
    const auto reader = SheetReader::open(path);
    reader->select(0);
    Row row;
    QVERIFY(reader->nextRow(row));
    QHash<QString, qsizetype> columns;
    for (size_t i = 0; i < row.cells.size(); ++i)
        columns.insert(row.cells[i].text, qsizetype(i));
    const std::vector<Record> stored = records(kind);
    QHash<QString, const Record*> byCode;
    for (const Record& record : stored)
        byCode.insert(record.code(), &record);
    int rows = 0;
    while (reader->nextRow(row)) {
        const Record* record = byCode.value(row.at(columns.value(QStringLiteral("code"))).text);
        QVERIFY(record);
        ++rows;
        for (const QString& key : textKeys(kind)) {
            if (kind.field(key).type == FieldType::Lines || !columns.contains(key))
                continue;
            const Cell& cell = row.at(columns.value(key));
            QVERIFY(cell.isEmpty() || cell.kind == Cell::Kind::Text);
            QCOMPARE(bare(cell.text), bare(textOf(record->at(key))));
            ++m_values;
        }
    }
    QCOMPARE(rows, int(stored.size()));
}

void TestHostileText::xlsx_data()
{
    addKinds(allKinds());
}

void TestHostileText::xlsx()
{
    QFETCH(QString, kind);
    const RecordKind& each = *findKind(kind);
    const QString path = m_gui->file(QStringLiteral("ra.xlsx"));
    for (const bool raw : {false, true}) {
        ExportService(*m_gui->session).exportList(each, {}, path, {}, raw);
        ZipReader zip(path, {});
        for (const char* name :
             {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
              "xl/sharedStrings.xml", "docProps/core.xml", "docProps/app.xml", "_rels/.rels",
              "xl/worksheets/_rels/sheet1.xml.rels"}) {
            if (!zip.contains(QLatin1String(name)))
                continue;
            const QString acting = actingIn(read(partOf(zip, QLatin1String(name))));
            QVERIFY2(acting.isEmpty(), qPrintable(acting));
        }
        QVERIFY(!zip.contains(QStringLiteral("xl/externalLinks/externalLink1.xml")));
        QVERIFY(!zip.contains(QStringLiteral("xl/vbaProject.bin")));
    }
    checkSheet(path, each);
}

/// Nothing in it acts; the description, which is XML, is whole.
void TestHostileText::checkPdf(const QByteArray& pdf)
{
    QVERIFY(pdf.startsWith("%PDF"));
    const qsizetype from = pdf.indexOf("<x:xmpmeta");
    const qsizetype to = pdf.indexOf("</x:xmpmeta>");
    QVERIFY(from > 0 && to > from);
    const QByteArray description = pdf.mid(from, to + 12 - from);
    QCOMPARE(read(description).error, QString());
    QByteArray rest = pdf;
    rest.remove(from, to - from);
    for (const char* acting :
         {"/JavaScript", "/JS ", "/URI", "/Launch", "/GoToR", "/SubmitForm", "/EmbeddedFile",
          "/RichMedia", "/OpenAction", "/Type /Annot", "/Link", "/XFA", "/AcroForm"})
        QVERIFY2(!rest.contains(acting), acting);
}

void TestHostileText::checkDocx(const QByteArray& docx, const QStringList& expected)
{
    const QString path = m_gui->file(QStringLiteral("ra.docx"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(docx);
    file.close();
    ZipReader zip(path, {});
    QString text;
    for (const char* name :
         {"word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml",
          "word/settings.xml", "word/footer1.xml", "word/footer2.xml", "word/header1.xml",
          "word/header2.xml", "docProps/core.xml", "docProps/app.xml", "_rels/.rels"}) {
        if (!zip.contains(QLatin1String(name)))
            continue;
        const Part part = read(partOf(zip, QLatin1String(name)));
        const QString acting = actingIn(part);
        QVERIFY2(acting.isEmpty(), qPrintable(QLatin1String(name) + QLatin1Char(' ') + acting));
        text += part.text;
    }
    const QString all = bare(text);
    for (const QString& each : expected)
        QVERIFY2(all.contains(bare(text::clean(each))), qPrintable(each));
}

void TestHostileText::listOnPaper_data()
{
    addKinds(allKinds());
}

void TestHostileText::listOnPaper()
{
    QFETCH(QString, kind);
    const RecordKind& each = *findKind(kind);
    const QStringList keys = textKeys(each);
    // As many columns as a page holds; all of them in turn.
    for (qsizetype first = 0; first < keys.size(); first += 6) {
        const ReportDocument list =
            ExportService(*m_gui->session).listDocument(each, {}, keys.mid(first, 6));
        checkPdf(renderPdf(list));
        checkDocx(renderDocx(list), each.isSingle() ? QStringList{} : m_texts);
        m_values += 2 * keys.mid(first, 6).size() * m_texts.size();
    }
}

void TestHostileText::forms_data()
{
    // The numbers the office is bound to are read from these: with such names there are none.
    book().database().execute(QStringLiteral("DELETE FROM ") + ownRuleKind().table());
    QTest::addColumn<QString>("code");
    for (const FormInfo& form : FormService::forms())
        QTest::newRow(qPrintable(form.code)) << form.code;
}

/// Office and record hold the text; every line of the form that takes one is written over with it.
void TestHostileText::forms()
{
    QFETCH(QString, code);
    const FormInfo& form = FormService::form(code);
    for (int i = 0; i < int(m_texts.size()); ++i) {
        fillOffice(m_texts[i]);
        FormRequest request;
        request.code = code;
        if (form.isAboutOffice())
            request.record = records(officeKind()).front().code();
        else if (form.isAboutRecord())
            request.record = codeOf(*findKind(form.kind), i);
        else
            request.period = Period::containing(QDate(2026, 3, 1), form.usualPeriod);
        try {
            FormDraft draft = FormService(*m_gui->session).draft(request);
            for (const FormLine& line : draft.lines) {
                if (line.type == FormFieldType::Text)
                    request.overrides.insert(line.id, FormValue(m_texts[i]));
            }
            draft = FormService(*m_gui->session).draft(request);
            const ReportDocument paper = draft.build(7, QDate(2026, 7, 5), m_texts[i]);
            checkPdf(renderPdf(paper));
            checkDocx(renderDocx(paper), {});
            m_forms.insert(code);
        } catch (const Error&) { // this record is none the form can be made of
        }
    }
}

/// Words of people never become markup: no label is read as rich text.
void TestHostileText::checkPlain(QWidget& widget)
{
    QList<QWidget*> all = widget.findChildren<QWidget*>();
    all.append(&widget);
    for (QWidget* one : all) {
        QVERIFY2(!Qt::mightBeRichText(one->statusTip()), qPrintable(one->statusTip()));
        if (const auto* label = qobject_cast<QLabel*>(one))
            QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                     qPrintable(label->text()));
        if (const auto* edit = qobject_cast<QTextEdit*>(one))
            QVERIFY2(edit->objectName().startsWith(QLatin1String("help")), "a rich text editor");
    }
}

/// Tips repeat what stands in the cells.
void TestHostileText::tips()
{
    keepTipsPlain(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    QWidget window;
    window.show();
    for (const QString& text : m_texts) {
        QToolTip::showText(QPoint(10, 10), text, &window);
        int shown = 0;
        for (const QWidget* widget : QApplication::topLevelWidgets()) {
            if (!widget->inherits("QTipLabel"))
                continue;
            const auto* tip = qobject_cast<const QLabel*>(widget);
            QCOMPARE(tip->textFormat(), Qt::PlainText);
            shown += tip->text() == text ? 1 : 0;
        }
        QCOMPARE(shown, 1);
    }
    QToolTip::hideText();
}

void TestHostileText::screen_data()
{
    addKinds(registers());
}

/// List, pane with its tabs, and form, painted.
void TestHostileText::screen()
{
    QFETCH(QString, kind);
    const RecordKind& each = *findKind(kind);
    RegisterPage page(m_gui->desk, each);
    page.resize(1366, 700);
    page.show();
    page.activate();
    QCoreApplication::processEvents();
    page.grab();
    checkPlain(page);
    DetailPane pane(m_gui->desk, each);
    pane.resize(600, 700);
    pane.setVisible(true);
    RecordForm form(m_gui->desk, each);
    form.resize(800, 700);
    form.show();
    for (const Record& record : records(each)) {
        pane.show(record);
        for (const int tab :
             {DetailPane::Facts, DetailPane::Related, DetailPane::Files, DetailPane::History}) {
            pane.showTab(tab);
            QCoreApplication::processEvents();
            pane.grab();
        }
        checkPlain(pane);
        form.startEdit(record);
        form.grab();
        checkPlain(form);
        m_values += 2 * textKeys(each).size();
    }
}

/// Every file the whole of this test opens, names made by chance aside.
QSet<QString> TestHostileText::openedBy(bool hostile)
{
    QTemporaryDir folder;
    QProcess trace;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SOATTT_TEXTS"),
                       hostile ? QStringLiteral("hostile") : QStringLiteral("harmless"));
    environment.insert(QStringLiteral("TMPDIR"), folder.path());
    trace.setProcessEnvironment(environment);
    trace.setStandardOutputFile(QProcess::nullDevice());
    trace.setStandardErrorFile(folder.filePath(QStringLiteral("said")));
    const QString log = folder.filePath(QStringLiteral("trace"));
    trace.start(QStringLiteral("strace"),
                {QStringLiteral("-f"), QStringLiteral("--seccomp-bpf"), QStringLiteral("-qq"),
                 QStringLiteral("-s"), QStringLiteral("4096"), QStringLiteral("-e"),
                 QStringLiteral("trace=open,openat,openat2,creat,execve,connect"),
                 QStringLiteral("-o"), log, QCoreApplication::applicationFilePath()});
    if (!trace.waitForStarted() || !trace.waitForFinished(1'200'000) || trace.exitCode() != 0) {
        QFile said(folder.filePath(QStringLiteral("said")));
        if (said.open(QIODevice::ReadOnly))
            qWarning("%s", said.readAll().right(2'000).constData());
        return {};
    }
    QSet<QString> opened;
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression call(
        QStringLiteral("(open|openat|openat2|creat|execve|connect)\\((.*)"));
    static const QRegularExpression quoted(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    static const QRegularExpression chance(QStringLiteral(
        "(/proc/"
        ")\\d+|(etilqs_)\\w+|(soattt?[-_.]|tst_hostiletext[-.])\\w+|\\.\\w{6}$|(tmp\\.)\\w{10}"));
    while (!file.atEnd()) {
        const auto found = call.match(QString::fromUtf8(file.readLine()));
        if (!found.hasMatch())
            continue;
        const auto path = quoted.match(found.captured(2));
        QString name = path.hasMatch() ? path.captured(1) : found.captured(2);
        name.replace(folder.path(), QStringLiteral("TMP"));
        name.replace(chance, QStringLiteral("\\1\\2\\3\\4X"));
        opened.insert(found.captured(1) + QLatin1Char(' ') + name);
    }
    return opened;
}

void TestHostileText::opensNothingMore()
{
#ifndef Q_OS_LINUX
    QSKIP("strace is of Linux");
#endif
    if (isTracedRun())
        return;
    if (!qEnvironmentVariableIsSet("SOATTT_TRACE"))
        QSKIP("minutes long: SOATTT_TRACE=1 runs it");
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty(),
             "strace is not installed");
    const QSet<QString> usual = openedBy(false);
    QVERIFY2(usual.size() > 50, "the trace holds nothing");
    const QSet<QString> opened = openedBy(true);
    QVERIFY2(opened.size() > 50, "the trace holds nothing");
    const QStringList more = (opened - usual).values();
    qInfo("%d files and addresses with harmless texts, %d with hostile ones, %d more",
          int(usual.size()), int(opened.size()), int(more.size()));
    QCOMPARE(more, QStringList());
}

void TestHostileText::cleanupTestCase()
{
    qInfo("%lld values; %d of %d forms", (long long)m_values, int(m_forms.size()),
          int(FormService::forms().size()));
    m_gui.reset();
}

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
