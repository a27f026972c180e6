#include "models/services/importservice.h"

#include "models/core/text.h"
#include "models/exchange/recordexporter.h"
#include "models/registers/catalog.h"
#include "models/registers/document.h"
#include "models/registers/labels.h"
#include "models/services/devicerules.h"
#include "models/services/incidentprocess.h"
#include "models/services/recordservice.h"
#include "models/storage/codelookup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace soattt {

namespace {

struct Importing
{
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

constexpr int rowsPerProgress = 50;

/// Finds records by code, capitals or not, or by folded name; each register is read once.
class ReferenceFinder
{
public:
    explicit ReferenceFinder(Repository& repository)
        : m_repository(repository)
    {
    }

    QStringList operator()(const QString& kindKey, const QString& typed)
    {
        const RecordKind* kind = findKind(kindKey);
        if (!kind)
            return {};
        auto& index = m_indexes[kindKey];
        if (!index)
            index = read(*kind);
        QStringList codes = index->codes.values(typed.toCaseFolded());
        if (codes.contains(typed))
            return {typed};
        if (!codes.isEmpty())
            return codes;
        return index->byName.values(text::fold(typed));
    }

private:
    struct Index
    {
        QMultiHash<QString, QString> codes; ///< by the code without case
        QMultiHash<QString, QString> byName;
    };

    std::shared_ptr<Index> read(const RecordKind& kind)
    {
        auto index = std::make_shared<Index>();
        const bool named = kind.find(QStringLiteral("name")) != nullptr;
        m_repository.scan(kind, {}, [&](const Record& record) {
            index->codes.insert(record.code().toCaseFolded(), record.code());
            if (named)
                index->byName.insert(text::fold(textOf(record.at(QStringLiteral("name")))),
                                     record.code());
        });
        return index;
    }

    Repository& m_repository;
    QHash<QString, std::shared_ptr<Index>> m_indexes;
};

QString mappingKey(const RecordKind& kind)
{
    return QStringLiteral("import-mapping/") + kind.key();
}

QByteArray mappingJson(const QHash<QString, QString>& mapping)
{
    QJsonObject object;
    for (auto entry = mapping.cbegin(); entry != mapping.cend(); ++entry)
        object.insert(entry.key(), entry.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

RecordImporter openFile(const ImportRequest& request, Repository& repository)
{
    auto finder = std::make_shared<ReferenceFinder>(repository);
    return RecordImporter(
        SheetReader::open(request.path), *request.kind, ImportService::optionsOf(request),
        [finder](const QString& kind, const QString& typed) { return (*finder)(kind, typed); });
}

/// Two rows of a file speak of one record.
struct SaidTwice
{
    QString field;
    int row;
};

/// One run over a file inside one transaction, which is committed only at the very end.
class ImportRun
{
public:
    ImportRun(const Session& session, const ImportRequest& request,
              const ImportService::Progress& progress)
        : m_session(session)
        , m_request(request)
        , m_kind(*request.kind)
        , m_repository(session.book().repository())
        , m_service(session)
        , m_progress(progress)
        , m_importer(openFile(request, m_repository))
        , m_writer(session.book().database(), m_repository, session.book().log(), session.actor(),
                   QStringLiteral("import %1").arg(m_kind.key()))
    {
    }

    ImportReport run();

private:
    void describeFile();
    void take(const ImportedRow& row);
    void takeWithoutCode(const ImportedRow& row);
    std::vector<CellError> saidTwice(const ImportedRow& row, const SaidTwice& twice) const;
    std::optional<Record> sameRecord(const ImportedRow& row);
    QByteArray likeness(const Record& record) const;
    void indexLikenesses();
    void write(const ImportedRow& row, const std::optional<Record>& known);
    void refuse(const ImportedRow& row, std::vector<CellError> errors);
    QString nextCode();
    bool mayCommit() const;
    void tell(qint64 written = 0);

    const Session& m_session;
    const ImportRequest& m_request;
    const RecordKind& m_kind;
    Repository& m_repository;
    RecordService m_service;
    const ImportService::Progress& m_progress;
    RecordImporter m_importer;
    RecordWriter m_writer;
    ImportReport m_report;
    std::vector<ImportedRow> m_withoutCode; ///< numbered last, so that no given code is taken
    std::optional<QHash<QByteArray, qint64>> m_likenesses;
    QHash<QString, int> m_written; ///< code to the row that spoke of it
    qint64 m_nextNumber = 0;
};

ImportReport ImportRun::run()
{
    describeFile();
    for (ImportedRow row; m_importer.next(row);) {
        if (++m_report.read % rowsPerProgress == 0)
            tell();
        if (!row.isSound())
            refuse(row, row.errors);
        else if (row.code.isEmpty() && !m_kind.isSingle())
            m_withoutCode.push_back(std::move(row));
        else
            take(row);
    }
    qint64 written = 0;
    for (const ImportedRow& row : m_withoutCode) {
        takeWithoutCode(row);
        if (++written % rowsPerProgress == 0)
            tell(written);
    }
    std::stable_sort(m_report.errors.begin(), m_report.errors.end(),
                     [](const CellError& a, const CellError& b) { return a.row < b.row; });
    if (m_report.updated > 0)
        m_service.requireAdministrator(m_kind);
    if (!mayCommit())
        return std::move(m_report);
    m_writer.note(QStringLiteral("import"), QStringLiteral("%1: +%2 ~%3")
                                                .arg(QFileInfo(m_request.path).fileName())
                                                .arg(m_report.added)
                                                .arg(m_report.updated));
    m_writer.commit();
    m_report.applied = true;
    m_report.transaction = m_writer.transaction();
    return std::move(m_report);
}

void ImportRun::describeFile()
{
    m_report.header = m_importer.header();
    m_report.sheet = m_importer.sheet();
    m_report.notes = m_importer.notes();
    for (const LegacyColumn& column : m_importer.legacyColumns()) {
        if (column.guess.isLegacy())
            m_report.legacy.push_back(column);
    }
    m_report.needsConsent = m_request.legacy == LegacyConsent::Ask && !m_report.legacy.empty();
}

bool ImportRun::mayCommit() const
{
    const bool sound = m_report.rejected == 0 || m_request.skipBadRows;
    const bool something = m_report.added + m_report.updated > 0;
    return sound && something && !m_request.dryRun && !m_report.needsConsent;
}

/// Reading is the first half; the rows without a code are written in the second.
void ImportRun::tell(qint64 written)
{
    if (!m_progress)
        return;
    const auto later = qint64(m_withoutCode.size());
    m_progress(int(m_importer.progress() * 50 + 45.0 * double(written) / double(later + 1)));
}

void ImportRun::take(const ImportedRow& row)
{
    const QString code = m_kind.isSingle() ? m_session.book().office().code : row.code;
    const auto known = findAnyCase(m_session.book().database(), m_kind, code);
    const int before = known && !m_kind.isSingle() ? m_written.value(known->code()) : 0;
    if (before > 0) // the same code in other capitals
        refuse(row, saidTwice(row, {QStringLiteral("code"), before}));
    else
        write(row, known);
}

void ImportRun::takeWithoutCode(const ImportedRow& row)
{
    try {
        write(row, sameRecord(row));
    } catch (const SaidTwice& twice) {
        refuse(row, saidTwice(row, twice));
    }
}

std::vector<CellError> ImportRun::saidTwice(const ImportedRow& row, const SaidTwice& twice) const
{
    return m_importer.explain(
        row, {{twice.field, Importing::tr("The same stands in row %1 already.").arg(twice.row)}});
}

/// The record a row without a code speaks of: the one with its unique value, or the very same.
std::optional<Record> ImportRun::sameRecord(const ImportedRow& row)
{
    Record record = m_kind.blank();
    row.applyTo(record);
    record = completedDevice(m_session, std::move(record));
    for (const Field& field : m_kind.fields()) {
        if (isEmpty(record.at(field.key)) || !field.isUnique())
            continue;
        const auto holder = field.unique
                                ? m_repository.holderOf(m_kind, field, record.at(field.key), 0)
                                : m_repository.holderWithin(record, field);
        if (holder && m_written.contains(*holder))
            throw SaidTwice{field.key, m_written.value(*holder)};
        if (holder)
            return m_repository.find(m_kind, *holder);
    }
    if (!m_likenesses)
        indexLikenesses();
    const auto found = m_likenesses->constFind(likeness(record));
    return found == m_likenesses->cend() ? std::nullopt : m_repository.load(m_kind, *found);
}

/// The values of the file's columns, code left out.
QByteArray ImportRun::likeness(const Record& record) const
{
    QByteArray key;
    for (const auto& column : m_report.header.columns) {
        if (column.key == QLatin1String("code") || column.key.isEmpty() || !m_kind.find(column.key))
            continue;
        key += canonicalText(record.at(column.key)).toUtf8();
        key += '\x1f';
    }
    return key;
}

void ImportRun::indexLikenesses()
{
    m_likenesses.emplace();
    m_repository.scan(m_kind, {}, [this](const Record& record) {
        m_likenesses->insert(likeness(record), record.id());
    });
}

QString ImportRun::nextCode()
{
    if (m_nextNumber == 0)
        m_nextNumber = m_repository.nextCodeNumber(m_kind);
    return QStringLiteral("%1-%2")
        .arg(m_kind.codePrefix())
        .arg(m_nextNumber++, 4, 10, QLatin1Char('0'));
}

void ImportRun::write(const ImportedRow& row, const std::optional<Record>& known)
{
    Record record = known ? *known : m_kind.blank();
    row.applyTo(record);
    if (known && known->isWithdrawn()) {
        refuse(row,
               m_importer.explain(
                   row, {{QStringLiteral("code"),
                          Importing::tr("This code was withdrawn; a code is never used again.")}}));
        return;
    }
    if (!known && record.code().isEmpty())
        record.set(0, nextCode());
    else if (known)
        record.set(0, known->code());
    if (!known)
        record = completedDevice(m_session, std::move(record));
    record = withClassLabels(m_repository, std::move(record));
    m_written.insert(record.code(), row.source.number);
    if (known && record == *known) {
        ++m_report.unchanged;
        return;
    }
    std::vector<Problem> problems = m_kind.check(record);
    if (problems.empty())
        problems = m_service.checkBeside(record);
    if (problems.empty())
        problems = m_service.checkPeople(record, known);
    if (problems.empty() && known)
        problems = m_kind.checkSteps(*known, record);
    if (!problems.empty()) {
        refuse(row, m_importer.explain(row, problems));
        return;
    }
    try {
        m_service.write(m_writer, known, record);
    } catch (const RecordRefused& refused) { // what would follow from it
        refuse(row, m_importer.explain(row, refused.problems()));
        return;
    }
    ++(known ? m_report.updated : m_report.added);
}

void ImportRun::refuse(const ImportedRow&, std::vector<CellError> errors)
{
    ++m_report.rejected;
    m_report.errors.insert(m_report.errors.end(), std::make_move_iterator(errors.begin()),
                           std::make_move_iterator(errors.end()));
}

} // namespace

ImportReport ImportService::run(const ImportRequest& request, const Progress& progress) const
{
    m_session.authorize(Operation::Import);
    m_session.authorize(editing(*request.kind)); // users and the office take more
    if (request.kind == &documentKind())
        throw UserError(Importing::tr("Issued documents can't be imported."),
                        Importing::tr("They come from issuing forms."));
    Book& book = m_session.book();
    ImportReport report = ImportRun(m_session, request, progress).run();
    if (!report.applied)
        return report;
    book.announce(QStringList{request.kind->key()} + changedWith(*request.kind));
    try {
        rememberMapping(*request.kind, request.mapping);
    } catch (const Error& error) { // what was imported stands all the same
        report.warning = Importing::tr("Which column goes where could not be remembered for the "
                                       "next file: %1")
                             .arg(error.text());
    }
    return report;
}

QStringList ImportService::sheets(const QString& path)
{
    QStringList names;
    const auto reader = SheetReader::open(path);
    for (const SheetReader::Sheet& sheet : reader->sheets())
        names.append(sheet.name);
    return names;
}

FileLook ImportService::look(const ImportRequest& request) const
{
    constexpr int rowsLookedAt = 20;
    RecordImporter importer = openFile(request, m_session.book().repository());
    const HeaderMatch& header = importer.header();
    FileLook look{importer.sheet(), {}, header.missing};
    std::vector<qsizetype> places;
    for (size_t i = 0; i < header.headings.size(); ++i) {
        if (header.headings[i].isEmpty())
            continue;
        places.push_back(qsizetype(i));
        look.columns.push_back({header.headings[i], {}, {}});
        for (const HeaderMatch::Column& column : header.columns) {
            if (column.column == qsizetype(i))
                look.columns.back().field = column.key;
        }
    }
    ImportedRow row;
    for (int count = 0; count < rowsLookedAt && importer.next(row); ++count) {
        for (size_t i = 0; i < places.size(); ++i) {
            if (look.columns[i].sample.isEmpty())
                look.columns[i].sample = row.source.at(places[i]).shown();
        }
    }
    return look;
}

QHash<QString, QString> ImportService::rememberedMapping(const RecordKind& kind) const
{
    QHash<QString, QString> mapping;
    const QJsonObject object =
        QJsonDocument::fromJson(m_session.book().settings().value(mappingKey(kind))).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        mapping.insert(entry.key(), entry.value().toString());
    return mapping;
}

void ImportService::rememberMapping(const RecordKind& kind,
                                    const QHash<QString, QString>& mapping) const
{
    if (!mapping.isEmpty())
        m_session.book().settings().setValue(mappingKey(kind), mappingJson(mapping));
}

ImportOptions ImportService::optionsOf(const ImportRequest& request)
{
    return {request.sheet, request.mapping, request.legacy == LegacyConsent::Convert,
            request.anyHeadings};
}

void ImportService::saveBadRows(const ImportRequest& request, const ImportReport& report,
                                const QString& path) const
{
    std::map<qint32, QStringList> messages;
    for (const CellError& error : report.errors)
        messages[error.row].append(error.column.isEmpty()
                                       ? error.message
                                       : error.column + QStringLiteral(": ") + error.message);
    RecordImporter importer = openFile(request, m_session.book().repository());
    BadRowsWriter writer(path, report.sheet, report.header);
    for (ImportedRow row; importer.next(row);) {
        const auto found = messages.find(row.source.number);
        if (found != messages.end())
            writer.add(row.source, found->second);
    }
    writer.finish();
}

} // namespace soattt
