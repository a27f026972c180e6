#include "models/services/reconcileservice.h"

#include "models/exchange/sheetwriter.h"
#include "models/registers/catalog.h"
#include "models/registers/fieldtext.h"
#include "models/registers/labels.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReconcileService)
};

constexpr int rowsPerProgress = 200;

template <class T>
std::vector<T> everyone(Repository& repository, const RecordKind& kind,
                        std::vector<Condition> where)
{
    RecordQuery query;
    query.where = std::move(where);
    query.withClosed = true;
    std::vector<T> found;
    repository.scan(kind, query,
                    [&found](const Record& record) { found.push_back(record.to<T>()); });
    return found;
}

ListedAccount listedOf(const ImportedRow& row)
{
    Record record = listedAccountKind().blank();
    row.applyTo(record);
    auto listed = record.to<ListedAccount>();
    listed.row = row.source.number;
    return listed;
}

void requireUsernames(const RecordImporter& importer)
{
    const HeaderMatch& header = importer.header();
    if (!header.columnOf(QStringLiteral("username")) && !header.columnOf(QStringLiteral("email")))
        throw UserError(Words::tr("No column holds the usernames."),
                        Words::tr("Say by hand which column it is."));
}

QStringList convertedNotes(const RecordImporter& importer)
{
    QStringList notes = importer.notes();
    for (const LegacyColumn& column : importer.legacyColumns()) {
        if (column.guess.isLegacy())
            notes.append(
                Words::tr("The column \"%1\" is in an encoding from before Unicode; it was "
                          "converted for this comparison.")
                    .arg(column.heading));
    }
    return notes;
}

QString words(const char* source)
{
    return paper::translate("ReconcileService", source);
}

QString choiceWords(const RecordKind& kind, const char* field, const QString& key)
{
    return paperText(kind.field(QString::fromLatin1(field)), Value(key));
}

QString listedStateWords(const ListedAccount& listed)
{
    if (!listed.state && !listed.disabled)
        return {};
    return choiceWords(listedAccountKind(), "state",
                       enumKey(listed.isLive() ? ListedState::Live : ListedState::Off));
}

QString mismatchWords(Mismatch what, QString (*words)(const Choice&))
{
    for (const Choice& choice : choicesOf<Mismatch>()) {
        if (choice.key == enumKey(what))
            return words(choice);
    }
    return {};
}

std::vector<OutputColumn> columns()
{
    std::vector<OutputColumn> all;
    for (const char* title : {QT_TRANSLATE_NOOP("ReconcileService", "Difference"),
                              QT_TRANSLATE_NOOP("ReconcileService", "Username"),
                              QT_TRANSLATE_NOOP("ReconcileService", "Name in the list"),
                              QT_TRANSLATE_NOOP("ReconcileService", "State in the list"),
                              QT_TRANSLATE_NOOP("ReconcileService", "Last sign-in"),
                              QT_TRANSLATE_NOOP("ReconcileService", "Row of the list"),
                              QT_TRANSLATE_NOOP("ReconcileService", "Code in the register"),
                              QT_TRANSLATE_NOOP("ReconcileService", "Holder in the register"),
                              QT_TRANSLATE_NOOP("ReconcileService", "State in the register")})
        all.push_back({words(title)});
    return all;
}

std::vector<Cell> cellsOf(const Difference& difference)
{
    const ListedAccount listed = difference.listed.value_or(ListedAccount());
    std::vector<Cell> cells;
    for (const QString& text :
         {mismatchWords(difference.what, paper::choiceLabel), difference.username(), listed.name,
          listedStateWords(listed), listed.lastSignIn,
          listed.row > 0 ? QString::number(listed.row) : QString()})
        cells.push_back(Cell::ofText(text));
    if (const auto& account = difference.account) {
        cells.push_back(Cell::ofText(account->code));
        cells.push_back(Cell::ofText(difference.holder));
        cells.push_back(Cell::ofText(choiceWords(accountKind(), "state", enumKey(account->state))));
    }
    return cells;
}

} // namespace

QString mismatchLabel(Mismatch what)
{
    return mismatchWords(what, choiceLabel);
}

int ReconcileReport::count(Mismatch what) const
{
    return int(std::count_if(differences.begin(), differences.end(),
                             [what](const Difference& one) { return one.what == what; }));
}

ImportRequest ReconcileService::fileRequest(const QString& path)
{
    ImportRequest request;
    request.kind = &listedAccountKind();
    request.path = path;
    request.legacy = LegacyConsent::Convert; // nothing of it is written
    request.anyHeadings = true;
    return request;
}

void ReconcileService::requireSystem(const QString& code) const
{
    if (!m_session.book().repository().hasLive(systemKind(), code))
        throw UserError(Words::tr("There is no system with the code \"%1\".").arg(code));
}

ReconcileReport ReconcileService::run(const ReconcileRequest& request,
                                      const Progress& progress) const
{
    m_session.authorize(Operation::Export); // names and accounts leave the register with it
    requireSystem(request.system);
    ImportRequest file = fileRequest(request.file.path);
    file.sheet = request.file.sheet;
    file.mapping = request.file.mapping;
    RecordImporter importer(SheetReader::open(file.path), *file.kind,
                            ImportService::optionsOf(file),
                            [](const QString&, const QString&) { return QStringList(); });
    requireUsernames(importer);
    ReconcileReport report{request.system, importer.sheet(), convertedNotes(importer), {}, {}};
    for (ImportedRow row; importer.next(row);) {
        if (progress && report.listed.size() % rowsPerProgress == 0)
            progress(int(importer.progress() * 100));
        report.listed.push_back(listedOf(row));
    }
    again(report);
    ImportService(m_session).rememberMapping(*file.kind, file.mapping);
    logNote(m_session, QStringLiteral("reconcile"),
            QStringLiteral("%1 (%2): %3")
                .arg(QFileInfo(file.path).fileName())
                .arg(report.listed.size())
                .arg(report.differences.size()),
            systemKind().key(), request.system);
    return report;
}

void ReconcileService::again(ReconcileReport& report) const
{
    Book& book = m_session.book();
    ReconcileFacts facts;
    facts.listed = report.listed;
    facts.accounts =
        everyone<Account>(book.repository(), accountKind(),
                          {{QStringLiteral("system"), Condition::Test::Equals, {report.system}}});
    facts.staff = everyone<Staff>(book.repository(), staffKind(), {});
    facts.today = book.clock().today();
    report.differences = reconcile(facts);
}

void ReconcileService::save(const ReconcileReport& report, const QString& path) const
{
    m_session.authorize(Operation::Export);
    const auto writer = SheetWriter::create(path);
    writer->beginSheet(words(QT_TRANSLATE_NOOP("ReconcileService", "Differences")), columns());
    for (const Difference& difference : report.differences)
        writer->writeRow(cellsOf(difference));
    writer->finish();
    logNote(m_session, QStringLiteral("export"),
            QStringLiteral("%1: %2").arg(QFileInfo(path).fileName()).arg(report.differences.size()),
            systemKind().key(), report.system);
}

} // namespace soattt
