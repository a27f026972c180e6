#include "models/duties/dutystanding.h"

#include "models/registers/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace soattt {

namespace {

const char* labelOf(Standing standing)
{
    switch (standing) {
    case Standing::Met:
        return QT_TRANSLATE_NOOP("Standing", "Met");
    case Standing::Missing:
        return QT_TRANSLATE_NOOP("Standing", "Something is missing");
    case Standing::NoProof:
        return QT_TRANSLATE_NOOP("Standing", "Not shown");
    case Standing::NoCase:
        return QT_TRANSLATE_NOOP("Standing", "No case so far");
    case Standing::Unknown:
        return QT_TRANSLATE_NOOP("Standing", "Text not at hand");
    }
    return "";
}

bool isBinding(const Regulation& regulation)
{
    return !regulation.isReference;
}

/// Of one duty in every regulation that doesn't pass it over in silence; the title and kind with
/// it.
void addGrounds(const StandingFacts& facts, DutyStanding& row, bool& isEvent)
{
    for (const Regulation& regulation : facts.regulations) {
        const Duty* duty = isBinding(regulation) ? regulation.duty(row.code) : nullptr;
        if (!duty || duty->said == Said::Silent)
            continue;
        row.title = duty->title;
        isEvent = duty->kind == DutyKind::Event;
        row.grounds.push_back(
            {regulation.name, texts(duty->grounds.clauses), duty->grounds.quotes, duty->said});
    }
}

void addProofs(const StandingFacts& facts, const DutyEvidence& evidence, DutyStanding& row)
{
    for (const ShowingRecords& records : evidence.kinds) {
        if (const qint64 count = facts.records.value(records.key()))
            row.records.push_back({QString::fromLatin1(records.kind), count});
    }
    for (const char* form : evidence.forms) {
        if (const qint64 count = facts.papers.value(QString::fromLatin1(form)))
            row.papers.push_back({QString::fromLatin1(form), count});
    }
}

/// What the office asks of itself is no part of a duty: it names no clause.
void addOwed(const StandingFacts& facts, const DutyEvidence& evidence, DutyStanding& row)
{
    for (const DueItem& item : facts.due) {
        const bool mine = std::ranges::any_of(
            evidence.due, [&](const char* key) { return item.duty == QLatin1String(key); });
        if (!mine || item.clauses.isEmpty())
            continue;
        const bool now = item.state == DueState::Overdue || item.state == DueState::Today;
        (now ? row.missing : row.coming).push_back(item);
    }
}

void addChecks(const StandingFacts& facts, const DutyEvidence& evidence, DutyStanding& row)
{
    for (const CheckCount& check : facts.checks) {
        if (std::ranges::find(evidence.checks, check.rule) != evidence.checks.end())
            row.checks.push_back(check);
    }
}

/// The newest that counts today; one whose time is over is remembered as such.
void addAttestation(const StandingFacts& facts, DutyStanding& row)
{
    for (const Attestation& attestation : facts.attestations) {
        if (attestation.duty != row.code || attestation.closedOn || attestation.withdrawn ||
            attestation.doneOn > facts.today)
            continue;
        if (attestation.validUntil && *attestation.validUntil < facts.today)
            row.attestationEnded = true;
        else if (!row.attestation || *row.attestation->doneOn < *attestation.doneOn)
            row.attestation = attestation;
    }
}

bool someFail(const DutyStanding& row)
{
    return std::ranges::any_of(row.checks,
                               [](const CheckCount& check) { return check.failed > 0; });
}

/// Every computer passes all that is asked, or nothing is asked of computers.
bool allKnown(const DutyStanding& row)
{
    return std::ranges::all_of(
        row.checks, [](const CheckCount& check) { return check.passed > 0 && check.unknown == 0; });
}

bool isShown(const DutyEvidence& evidence, const DutyStanding& row)
{
    if (!evidence.isJudged())
        return false;
    if (!evidence.checks.empty())
        return !row.checks.empty() && allKnown(row);
    const bool recordsShow = !evidence.recordsAreCases && !row.records.empty();
    return recordsShow || !row.papers.empty();
}

/// Any record of its registers, whether it shows what is asked or not.
bool hasCases(const StandingFacts& facts, const DutyEvidence& evidence)
{
    return std::ranges::any_of(evidence.kinds, [&facts](const ShowingRecords& records) {
        return facts.records.value(QString::fromLatin1(records.kind)) > 0;
    });
}

Standing standingOf(const StandingFacts& facts, const DutyEvidence& evidence,
                    const DutyStanding& row, bool isEvent)
{
    const bool stated = std::ranges::any_of(
        row.grounds, [](const DutyGround& ground) { return ground.said == Said::Stated; });
    if (!stated)
        return Standing::Unknown;
    if (!row.missing.empty() || someFail(row))
        return Standing::Missing;
    if (isShown(evidence, row) || row.attestation)
        return Standing::Met;
    const bool noCase = isEvent && !evidence.kinds.empty() && !hasCases(facts, evidence);
    return noCase ? Standing::NoCase : Standing::NoProof;
}

} // namespace

QString standingKey(Standing standing)
{
    switch (standing) {
    case Standing::Met:
        return QStringLiteral("met");
    case Standing::Missing:
        return QStringLiteral("wanting");
    case Standing::NoProof:
        return QStringLiteral("no_proof");
    case Standing::NoCase:
        return QStringLiteral("no_case");
    case Standing::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

QString standingLabel(Standing standing)
{
    return QCoreApplication::translate("Standing", labelOf(standing));
}

QString paper::standingLabel(Standing standing)
{
    return paper::translate("Standing", labelOf(standing));
}

QStringList DutyStanding::clauses() const
{
    QStringList all;
    for (const DutyGround& ground : grounds)
        all += ground.clauses;
    return all;
}

std::vector<DutyStanding> dutyStandings(const StandingFacts& facts)
{
    std::vector<DutyStanding> rows;
    for (const DutyEvidence& evidence : dutyEvidence()) {
        DutyStanding row;
        row.code = QString::fromLatin1(evidence.code);
        bool isEvent = false;
        addGrounds(facts, row, isEvent);
        if (row.grounds.empty())
            continue;
        addProofs(facts, evidence, row);
        addOwed(facts, evidence, row);
        addChecks(facts, evidence, row);
        addAttestation(facts, row);
        row.standing = standingOf(facts, evidence, row, isEvent);
        rows.push_back(std::move(row));
    }
    return rows;
}

int ChapterStanding::all() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

std::vector<ChapterStanding> byChapter(const std::vector<DutyStanding>& standings)
{
    std::vector<ChapterStanding> chapters;
    for (const DutyStanding& row : standings) {
        if (chapters.empty() || chapters.back().chapter != row.chapter())
            chapters.push_back({row.chapter(), {}});
        ++chapters.back().counts[row.standing];
    }
    return chapters;
}

} // namespace soattt
