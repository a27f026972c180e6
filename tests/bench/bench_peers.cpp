// Work on lists and papers beside what else does it on this machine: bare libxlsxwriter and
// LibreOffice. SOATTT_BENCH_ROWS says how long the list is (100,000 rows of 12 columns).
#include "models/registers/asset.h"
#include "models/reports/docxrenderer.h"
#include "models/reports/pdfrenderer.h"
#include "models/services/backupservice.h"
#include "models/services/dueservice.h"
#include "models/services/exportservice.h"
#include "models/services/formservice.h"
#include "models/services/importservice.h"
#include "models/services/recordservice.h"
#include "models/storage/verifier.h"
#include "tests/bench/measure.h"
#include "tests/support/testbook.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>

#include <xlsxwriter.h>

using namespace soattt;
using namespace soattt::bench;

namespace {

constexpr int rounds = 3;
constexpr int exportRounds = 7;
constexpr int listRows = 10'000;
constexpr int shortRounds = 9;
const QStringList columns{
    QStringLiteral("code"),       QStringLiteral("name"),   QStringLiteral("type"),
    QStringLiteral("serial"),     QStringLiteral("origin"), QStringLiteral("purchased_on"),
    QStringLiteral("location"),   QStringLiteral("os"),     QStringLiteral("mac_address"),
    QStringLiteral("ip_address"), QStringLiteral("state"),  QStringLiteral("notes")};

Record assetNumber(int i)
{
    Asset asset;
    asset.name = QStringLiteral("Máy tính phòng Văn hóa %1").arg(i);
    asset.serial = QStringLiteral("SN-%1").arg(i);
    asset.purchasedOn = QDate(2015, 1, 1).addDays(i % 4000);
    asset.location = QStringLiteral("Phòng %1").arg(i % 40);
    asset.origin = QStringLiteral("Việt Nam");
    asset.os = QStringLiteral("Windows 10 Pro");
    asset.macAddress = QStringLiteral("00:1a:2b:3c:4d:5e");
    asset.ipAddress = QStringLiteral("10.0.0.%1").arg(i % 250);
    asset.notes = QStringLiteral("Ghi chú %1").arg(i % 1000);
    return Record::from(assetKind(), asset);
}

void fill(const TestBook& test, int rows)
{
    RecordService service(*test.session);
    constexpr int block = 5000;
    for (int first = 0; first < rows; first += block) {
        std::vector<Record> assets;
        for (int i = first; i < std::min(rows, first + block); ++i)
            assets.push_back(assetNumber(i));
        service.saveAll(assets, QStringLiteral("add assets"));
    }
    test.book->database().checkpoint();
}

/// As the twelve columns look in the list.
const QStringList bareTexts{
    QStringLiteral("TS-%1"),         QStringLiteral("Máy tính phòng Văn hóa %1"),
    QStringLiteral("Máy trạm %1"),   QStringLiteral("SN-%1"),
    QStringLiteral("Việt Nam %1"),   QStringLiteral("01/01/%1"),
    QStringLiteral("Phòng %1"),      QStringLiteral("Windows 10 Pro %1"),
    QStringLiteral("00:1a:2b:3c%1"), QStringLiteral("10.0.0.%1"),
    QStringLiteral("Trong kho %1"),  QStringLiteral("Ghi chú %1")};

/// The same cells and nothing else: no reading of a book, no formats.
void writeBare(const QString& path, int rows)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < int(columns.size()); ++column)
            worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                                   bareTexts.at(column).arg(row).toUtf8().constData(), nullptr);
    }
    workbook_close(book);
}

/// LibreOffice without a window; 0 when it isn't here.
double office(const QString& file, const char* format, const QString& folder)
{
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
        return 0;
    return milliseconds([&] {
        QProcess process;
        process.start(
            QStringLiteral("soffice"),
            {QStringLiteral("-env:UserInstallation=file://") + folder + QStringLiteral("/profile"),
             QStringLiteral("--headless"), QStringLiteral("--convert-to"),
             QString::fromLatin1(format), QStringLiteral("--outdir"),
             folder + QStringLiteral("/office"), file});
        constexpr int patience = 600'000;
        process.waitForFinished(patience);
    });
}

void save(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for the measurement");
}

/// In a process of its own, on a book it opens: what it holds before the export, and the most it
/// holds then.
int exportAlone(const QString& path, const QString& xlsx)
{
    const SystemClock clock;
    const auto book = Book::open(path, clock);
    const Session session =
        Session::signIn(*book, QStringLiteral("quantri"), QString::fromLatin1(TestBook::password));
    const Memory idle = memoryOf();
    forgetPeak();
    ExportService(session).exportList(assetKind(), {}, xlsx, columns);
    std::printf("%f %f\n", idle.now, memoryOf().peak);
    return 0;
}

void measureExportMemory(const TestBook& test, Results& results)
{
    constexpr double goal = 20;
    const QString copy = test.file(QStringLiteral("sao.soattt"));
    QFile::copy(test.path(), copy);
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--export"), copy, test.file(QStringLiteral("alone.xlsx"))});
    process.waitForFinished(-1);
    const QList<QByteArray> said = process.readAllStandardOutput().trimmed().split(' ');
    if (process.exitCode() != 0 || said.size() != 2)
        qFatal("the export alone failed: %s", process.readAllStandardError().constData());
    const double idle = said.value(0).toDouble();
    const double peak = said.value(1).toDouble();
    results.addMemory("export.memory.idle", "memory before the export", idle);
    results.addMemory("export.memory.peak", "memory in the export, peak", peak, idle + goal);
    results.addMemory("export.memory", "memory the export takes over idle", peak - idle, goal);
}

/// The rows an import wrote, into the same tables with the same indexes, and nothing else: no file
/// to read, nothing to check, to hash or to word.
double bareRows(const TestBook& imported)
{
    const TestBook into({QStringLiteral("TG2020")}, QString::fromLatin1(TestBook::cheapHash));
    const QString plain =
        BackupService(*imported.session).backUp(into.file(QStringLiteral("sao"))).path;
    Database& database = into.book->database();
    database.execute(QStringLiteral("ATTACH '%1' AS imported").arg(plain));
    return milliseconds([&database] {
        database.execute(QStringLiteral(
            "BEGIN IMMEDIATE;"
            "INSERT INTO assets SELECT * FROM imported.assets;"
            "INSERT INTO log SELECT * FROM imported.log WHERE seq > (SELECT max(seq) FROM log);"
            "INSERT INTO search(rowid, text) SELECT rowid, text FROM imported.search"
            " WHERE rowid NOT IN (SELECT rowid FROM search);"
            "COMMIT"));
    });
}

void measureImport(const QString& xlsx, int rows, Results& results)
{
    std::vector<double> times;
    std::vector<double> bare;
    for (int i = 0; i < rounds; ++i) {
        TestBook into({QStringLiteral("TG2020")}, QString::fromLatin1(TestBook::cheapHash));
        ImportRequest request;
        request.kind = &assetKind();
        request.path = xlsx;
        times.push_back(milliseconds([&] {
            if (!ImportService(*into.session).run(request).applied)
                qFatal("the list was not imported");
        }));
        bare.push_back(bareRows(into));
    }
    const double goal = 2000.0 * rows / 100'000;
    results.add("import.xlsx", "import of XLSX: parse, check, commit, log", median(times), goal,
                results.value("export.office"), "LibreOffice");
    results.add("import.floor", "import of XLSX, beside its rows alone", median(times), 0,
                median(bare), "the same rows by bare SQLite");
}

void measureLists(TestBook& test, int rows, Results& results)
{
    const QString xlsx = test.file(QStringLiteral("ds.xlsx"));
    std::vector<double> bareTimes;
    std::vector<double> times;
    for (int i = 0; i < exportRounds; ++i) { // in turn, for a busy minute to meet both
        bareTimes.push_back(
            milliseconds([&] { writeBare(test.file(QStringLiteral("bare.xlsx")), rows); }));
        times.push_back(milliseconds(
            [&] { ExportService(*test.session).exportList(assetKind(), {}, xlsx, columns); }));
    }
    const double bare = median(bareTimes);
    const double exported = median(times);
    results.add("export.xlsx", "export to XLSX with reading", exported, bare * 1.1, bare,
                "bare libxlsxwriter");
    measureExportMemory(test, results);
    results.add("export.office", "the same file written anew by LibreOffice",
                office(xlsx, "xlsx", test.folder.path()), 0, exported, "our export");
    measureImport(xlsx, rows, results);
}

void measurePapers(TestBook& test, Results& results)
{
    FormRequest request;
    request.code = QStringLiteral("appendix-1");
    request.period = Period::fromString(QStringLiteral("2026H1"));
    const ReportDocument form = FormService(*test.session).draft(request).preview();
    const QString docx = test.file(QStringLiteral("pl1.docx"));
    save(docx, renderDocx(form));
    const double byOffice = office(docx, "pdf", test.folder.path());
    results.add("pdf.appendix1", "appendix-1 to PDF",
                medianOf(shortRounds, [&] { renderPdf(form); }), 30, byOffice, "LibreOffice");
    RecordQuery query;
    query.limit = listRows;
    const QString list = test.file(QStringLiteral("ds.csv"));
    ExportService(*test.session).exportList(assetKind(), query, list, columns);
    const double listByOffice = office(list, "pdf", test.folder.path());
    results.add(
        "pdf.list", "list of 10,000 rows to PDF",
        medianOf(rounds,
                 [&] { renderPdf(ExportService(*test.session).listDocument(assetKind(), query)); }),
        1300, listByOffice, "LibreOffice, of the CSV");
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--export"))
        return exportAlone(arguments.value(2), arguments.value(3));
    Results results;
    const int rows = wantedRows();
    TestBook test({QStringLiteral("TG2020"), QStringLiteral("KT2017")},
                  QString::fromLatin1(TestBook::cheapHash));
    fill(test, rows);
    std::printf("(%d assets)\n", rows);
    results.add("due.list", "due list over a book of assets alone",
                medianOf(shortRounds, [&] { DueService(*test.session).due(30); }), 50);
    Verifier verifier(test.book->database());
    results.add("verify", "verify everything",
                medianOf(rounds, [&] { BackupService(*test.session).verify(); }), 600,
                medianOf(rounds, [&] { verifier.fileState(); }),
                "SQLite's own check of the file, a part of it");
    int number = 0;
    results.add("backup", "backup, reopened and compared",
                medianOf(rounds,
                         [&] {
                             BackupService(*test.session)
                                 .backUp(test.file(QStringLiteral("sao%1").arg(++number)));
                         }),
                600);
    measureLists(test, rows, results);
    measurePapers(test, results);
    results.addMemory("memory.peers", "all of these in one process, peak", memoryOf().peak);
    return results.write(arguments.value(1)) ? 0 : 1;
}
