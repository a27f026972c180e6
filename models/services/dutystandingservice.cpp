#include "models/services/dutystandingservice.h"

#include "models/core/text.h"
#include "models/duties/dutypaper.h"
#include "models/exchange/sheetwriter.h"
#include "models/registers/catalog.h"
#include "models/registers/labels.h"
#include "models/reports/dutycompliance.h"
#include "models/services/complianceform.h"
#include "models/services/dueservice.h"
#include "models/services/formdrafting.h"
#include "models/services/officeservice.h"

#include <QFileInfo>

namespace soattt {

namespace {

constexpr Standing allStandings[] = {Standing::Met, Standing::Missing, Standing::NoProof,
                                     Standing::NoCase, Standing::Unknown};

QHash<QString, qint64> papersIssued(Repository& repository)
{
    QHash<QString, qint64> papers;
    for (const Document& document : everyRecordWithClosed<Document>(repository, documentKind())) {
        if (!document.withdrawn && document.issuedOn)
            ++papers[document.form];
    }
    return papers;
}

QString ruleName(const CheckCount& check)
{
    return paper::translate("Choice", enumEntries<CheckRule>()[size_t(check.rule)].label);
}

QString checkText(const CheckCount& check)
{
    return QStringLiteral("%1: %2 máy đạt, %3 máy không đạt, %4 máy chưa rõ")
        .arg(ruleName(check))
        .arg(check.passed)
        .arg(check.failed)
        .arg(check.unknown);
}

QString attestationText(const Attestation& attestation)
{
    return QStringLiteral("Xác nhận %1 ngày %2: %3")
        .arg(attestation.code, text::dateForPeople(attestation.doneOn), attestation.how);
}

QString proofText(const DutyStanding& row)
{
    QStringList parts;
    for (const Proof& proof : row.records)
        parts.append(QStringLiteral("%1: %2 hồ sơ")
                         .arg(paper::kindLabel(*findKind(proof.key)))
                         .arg(proof.count));
    for (const Proof& proof : row.papers)
        parts.append(QStringLiteral("%1: %2 văn bản")
                         .arg(FormService::form(proof.key).title)
                         .arg(proof.count));
    for (const CheckCount& check : row.checks)
        parts.append(checkText(check));
    if (row.attestation)
        parts.append(attestationText(*row.attestation));
    return parts.join(QLatin1String("; "));
}

/// Each thing owed once, with how many times.
QString missingText(const DutyStanding& row)
{
    QStringList order;
    QHash<QString, int> counts;
    for (const DueItem& item : row.missing) {
        if (counts[item.duty]++ == 0)
            order.append(item.duty);
    }
    QStringList parts;
    for (const QString& duty : order)
        parts.append(QStringLiteral("%1 (%2 việc)").arg(paper::dutyTitle(duty)).arg(counts[duty]));
    for (const CheckCount& check : row.checks) {
        if (check.failed > 0)
            parts.append(
                QStringLiteral("%1: %2 máy không đạt").arg(ruleName(check)).arg(check.failed));
    }
    if (row.attestationEnded && !row.attestation)
        parts.append(QStringLiteral("Lần xác nhận trước đã hết giá trị"));
    return parts.join(QLatin1String("; "));
}

QStringList paperRow(const DutyStanding& row)
{
    return {row.code,
            row.title,
            paper::clausesText(row.clauses()),
            paper::standingLabel(row.standing),
            proofText(row),
            missingText(row)};
}

QString chapterHeading(const QString& chapter)
{
    return QStringLiteral("%1. %2").arg(chapter, paper::dutyChapterTitle(chapter));
}

DutyCompliancePaper paperOf(const Session& session, const std::vector<DutyStanding>& rows)
{
    DutyCompliancePaper paper;
    paper.on = session.book().clock().today();
    paper.createdAt = session.book().clock().now();
    paper.ground = groundsOnPaper(session.book().office());
    for (const Standing standing : allStandings)
        paper.standings.append(paper::standingLabel(standing));
    for (const ChapterStanding& chapter : byChapter(rows)) {
        QStringList line{chapterHeading(chapter.chapter), QString::number(chapter.all())};
        for (const Standing standing : allStandings)
            line.append(QString::number(chapter.counts.value(standing)));
        paper.chapters.push_back(line);
    }
    for (const DutyStanding& row : rows) {
        const QString title = chapterHeading(row.chapter());
        if (paper.parts.empty() || paper.parts.back().title != title)
            paper.parts.push_back({title, {}});
        paper.parts.back().rows.push_back(paperRow(row));
    }
    return paper;
}

} // namespace

std::vector<DutyStanding> DutyStandingService::standings() const
{
    m_session.authorize(Operation::Read);
    Repository& repository = m_session.book().repository();
    StandingFacts facts;
    facts.today = m_session.book().clock().today();
    facts.regulations = OfficeService(m_session).bindingTexts();
    facts.due = DueService(m_session).due(soonDays);
    facts.records = records();
    facts.papers = papersIssued(repository);
    facts.checks = checks();
    facts.attestations = everyRecord<Attestation>(repository, attestationKind());
    std::vector<DutyStanding> rows = dutyStandings(facts);
    std::erase_if(rows, [this](const DutyStanding& row) { return !mayRead(row); });
    return rows;
}

/// A row without its register would say "not shown" of what is only hidden.
bool DutyStandingService::mayRead(const DutyStanding& row) const
{
    for (const ShowingRecords& records : evidenceOf(row.code)->kinds) {
        if (!m_session.may(reading(*findKind(QString::fromLatin1(records.kind)))))
            return false;
    }
    return true;
}

QHash<QString, qint64> DutyStandingService::records() const
{
    Repository& repository = m_session.book().repository();
    QHash<QString, qint64> counts;
    for (const DutyEvidence& evidence : dutyEvidence()) {
        for (const ShowingRecords& records : evidence.kinds) {
            const QString kind = QString::fromLatin1(records.kind);
            if (!counts.contains(kind))
                counts.insert(kind, repository.count(*findKind(kind), {}));
            if (counts.contains(records.key()))
                continue;
            RecordQuery query;
            query.where = records.conditions();
            counts.insert(records.key(), repository.count(*findKind(kind), query));
        }
    }
    return counts;
}

std::vector<CheckCount> DutyStandingService::checks() const
{
    const Compliance compliance = ComplianceService(m_session).compliance();
    std::vector<CheckCount> counts;
    for (const RuleCount& rule : compliance.rules)
        counts.push_back(
            {rule.rule, rule.passed, rule.failed, rule.unknown + compliance.whole.unchecked});
    return counts;
}

void DutyStandingService::exportTable(const QString& path) const
{
    m_session.authorize(Operation::Export);
    const std::unique_ptr<SheetWriter> writer = SheetWriter::create(path);
    std::vector<OutputColumn> columns;
    for (const TableColumn& column : dutyColumns())
        columns.push_back({.title = column.header});
    writer->beginSheet(QStringLiteral("Nghĩa vụ"), columns,
                       {groundsOnPaper(m_session.book().office()).join(QLatin1String("; "))});
    for (const DutyStanding& row : standings()) {
        std::vector<Cell> cells;
        for (const QString& text : paperRow(row))
            cells.push_back(Cell::ofText(text));
        writer->writeRow(cells);
    }
    writer->finish();
    logNote(m_session, QStringLiteral("export"), QFileInfo(path).fileName());
}

ReportDocument dutyTables(const Session& session)
{
    return buildDutyTables(paperOf(session, DutyStandingService(session).standings()));
}

FormDraft draftDutyCompliance(const Session& session, const FormInfo& form,
                              const FormRequest& request)
{
    FormDraft draft;
    draft.form = form;
    draft.request = request;
    const DutyCompliancePaper own = paperOf(session, DutyStandingService(session).standings());
    const DutyCompliancePaper printed = fillLines(draft, dutyComplianceFields(), own, {});
    buildWith(draft, headOf(session.book().office(), form),
              [printed](const LetterheadData& head, const QString& anchorLine) {
                  DutyCompliancePaper anchored = printed;
                  anchored.anchorLine = anchorLine;
                  return buildDutyCompliance(anchored, head);
              });
    return draft;
}

} // namespace soattt
