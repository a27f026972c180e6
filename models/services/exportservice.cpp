#include "models/services/exportservice.h"

#include "models/exchange/recordexporter.h"
#include "models/registers/catalog.h"
#include "models/registers/fieldtext.h"
#include "models/registers/labels.h"
#include "models/registers/recordtitle.h"
#include "models/reports/pdfrenderer.h"
#include "models/reports/registerlist.h"
#include "models/services/wholefile.h"

#include <QFileInfo>

#include <algorithm>

namespace soattt {

namespace {

constexpr qint64 rowsPerProgress = 100;

/// Of every hundredth row: 0…100 while `done` goes to `all`.
void tellSome(const Tell& tell, qint64 done, qint64 all)
{
    if (tell && done % rowsPerProgress == 0)
        tell(int(100 * std::min(done, all) / std::max<qint64>(1, all)));
}

bool isPdf(const QString& path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0;
}

QStringList listedKeys(const RecordKind& kind)
{
    QStringList keys;
    for (const Field& field : kind.fields()) {
        if (field.listed)
            keys.append(field.key);
    }
    return keys;
}

double weightOf(const Field& field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return field.key == QLatin1String("code") ? 1 : 2;
    default:
        return 1.2;
    }
}

Align alignOf(const Field& field)
{
    const bool number = field.type == FieldType::Integer || field.type == FieldType::Money;
    return number ? Align::Right : Align::Left;
}

/// Names of the records that a list points to, each looked up once.
class PaperNames
{
public:
    explicit PaperNames(Repository& repository)
        : m_repository(repository)
    {
    }

    /// As the list on the screen: a person or a machine by name, several as "code · name".
    QString text(const Field& field, const Value& value)
    {
        if (field.type == FieldType::Reference && !isEmpty(value)) {
            const QString name = nameOf(field, textOf(value));
            return name.isEmpty() ? textOf(value) : name;
        }
        const auto* codes = std::get_if<QStringList>(&value);
        if (field.type != FieldType::References || !codes)
            return paperText(field, value);
        QStringList titles;
        for (const QString& code : *codes)
            titles.append(joinTitle(code, nameOf(field, code)));
        return titles.join(QLatin1String("; "));
    }

private:
    QString nameOf(const Field& field, const QString& code)
    {
        const QString key = field.target + QLatin1Char('/') + code;
        const auto known = m_names.constFind(key);
        if (known != m_names.cend())
            return *known;
        const RecordKind* kind = findKind(field.target);
        const Field* title = kind ? titleField(*kind) : nullptr;
        const auto record = title ? m_repository.find(*kind, code) : std::nullopt;
        return *m_names.insert(key, record ? textOf(record->at(title->key)) : QString());
    }

    Repository& m_repository;
    QHash<QString, QString> m_names;
};

} // namespace

void ExportService::authorize(const RecordKind& kind) const
{
    m_session.authorize(Operation::Export);
    m_session.authorize(reading(kind));
}

qint64 ExportService::exportList(const RecordKind& kind, const RecordQuery& query,
                                 const QString& path, const QStringList& columns, bool raw,
                                 const Tell& progress) const
{
    authorize(kind);
    const qint64 rows = m_session.book().repository().count(kind, query);
    if (isPdf(path)) {
        const std::vector<ReportDocument> list{
            listDocument(kind, query, columns, partOf(progress, 0, 20))};
        runAside(partOf(progress, 20, 100),
                 [&](const Tell& tell) { writeWholeFile(path, renderPdf(list, tell)); });
    } else {
        RecordExporter exporter(
            kind, raw ? RecordExporter::Style::Raw : RecordExporter::Style::Paper, columns);
        const auto writer = SheetWriter::create(path);
        const Tell reading = partOf(progress, 0, 80);
        exporter.begin(*writer);
        RecordQuery read = query;
        read.fields = columns;
        qint64 done = 0;
        m_session.book().repository().scan(kind, read, [&](const Record& record) {
            exporter.write(*writer, record);
            tellSome(reading, ++done, rows);
        });
        runAside(partOf(progress, 80, 100), [&writer](const Tell&) { writer->finish(); });
    }
    logNote(m_session, QStringLiteral("export"),
            QStringLiteral("%1: %2").arg(QFileInfo(path).fileName()).arg(rows), kind.key());
    return rows;
}

ReportDocument ExportService::listDocument(const RecordKind& kind, const RecordQuery& query,
                                           const QStringList& columns, const Tell& progress) const
{
    authorize(kind);
    const QStringList keys = columns.isEmpty() ? listedKeys(kind) : columns;
    std::vector<TableColumn> heads;
    for (const QString& key : keys)
        heads.push_back({paper::fieldLabel(kind.field(key)), weightOf(kind.field(key)),
                         alignOf(kind.field(key))});
    std::vector<QStringList> rows;
    Book& book = m_session.book();
    const qint64 all = progress ? book.repository().count(kind, query) : 0;
    PaperNames names(book.repository());
    book.repository().scan(kind, query, [&](const Record& record) {
        QStringList row;
        for (const QString& key : keys)
            row.append(names.text(kind.field(key), record.at(key)));
        rows.push_back(row);
        tellSome(progress, qint64(rows.size()), all);
    });
    return buildRegisterList(paper::kindLabel(kind), book.office().name, heads, rows,
                             book.clock().now());
}

void ExportService::notePrinted(const RecordKind& kind) const
{
    logNote(m_session, QStringLiteral("print"), paper::kindLabel(kind), kind.key());
}

void ExportService::noteCopied(const RecordKind& kind, int rows) const
{
    authorize(kind);
    const QString where =
        paper::translate("ExportService", QT_TRANSLATE_NOOP("ExportService", "clipboard"));
    logNote(m_session, QStringLiteral("export"), QStringLiteral("%1: %2").arg(where).arg(rows),
            kind.key());
}

void ExportService::writeTemplate(const RecordKind& kind, const QString& path)
{
    soattt::writeTemplate(kind, path);
}

} // namespace soattt
