#include "models/services/signedscanservice.h"

#include "models/reports/scannedcodes.h"
#include "models/services/recordbatch.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SignedScans)
};

} // namespace

SignedScan SignedScanService::look(const NewFile& file) const
{
    m_session.authorize(Operation::Read);
    SignedScan scan;
    scan.file = AttachmentService::read(file);
    scan.document = documentOf(scannedCodes(scan.file.bytes));
    return scan;
}

std::optional<Document> SignedScanService::documentOf(const QStringList& codes) const
{
    for (const QString& code : codes) {
        RecordQuery query;
        query.where = {{QStringLiteral("anchor"), Condition::Test::Equals, {code}}};
        for (const Record& record : m_session.book().repository().all(documentKind(), query))
            return record.to<Document>();
    }
    return std::nullopt;
}

std::vector<Document> SignedScanService::unsignedDocuments() const
{
    m_session.authorize(Operation::Read);
    RecordQuery query;
    query.where = {
        {QStringLiteral("state"), Condition::Test::Equals, {enumKey(DocumentState::Issued)}}};
    query.sortField = QStringLiteral("code");
    query.descending = true;
    std::vector<Document> documents;
    for (const Record& record : m_session.book().repository().all(documentKind(), query))
        documents.push_back(record.to<Document>());
    return documents;
}

int SignedScanService::keep(const std::vector<SignedScan>& scans) const
{
    RecordBatch batch(m_session, Words::tr("signed scans"), {&documentKind()});
    Repository& repository = m_session.book().repository();
    int kept = 0;
    for (const SignedScan& scan : scans) {
        if (!scan.document)
            continue;
        const auto stored = repository.find(documentKind(), scan.document->code);
        if (!stored)
            continue;
        auto document = stored->to<Document>();
        if (document.state == DocumentState::Issued) {
            document.state = DocumentState::Signed;
            batch.save(stored->with(document));
        }
        batch.attach(*stored, scan.file);
        ++kept;
    }
    batch.commit();
    return kept;
}

} // namespace soattt
