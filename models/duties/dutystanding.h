#pragma once

#include "models/duties/dueitem.h"
#include "models/duties/dutyevidence.h"
#include "models/registers/attestation.h"

#include <QHash>

/// How each duty of the applied regulations stands, what shows it and what is missing: what an
/// inspection team asks for, clause by clause.
namespace soattt {

enum class Standing {
    Met,     ///< something shows it and nothing is owed now
    Missing, ///< something is owed now, or a computer fails
    NoProof, ///< nothing is known to be missing, and nothing shows it is done
    NoCase,  ///< about events, and none has come up
    Unknown, ///< the source lacks the article: the program can't say what is asked
};
/// "met", "wanting", "no_proof", "no_case", "unknown".
QString standingKey(Standing standing);
/// In the language of the screen.
QString standingLabel(Standing standing);

/// Where one regulation asks for it.
struct DutyGround
{
    QString regulation;  ///< its short name
    QStringList clauses; ///< "TG2020 Đ6.1.e"; none where the source is incomplete
    QStringList quotes;
    Said said = Said::Stated;
};

/// How many computers comply with one rule of the self-check; those never checked are unknown.
struct CheckCount
{
    CheckRule rule = CheckRule::ScreenLock;
    int passed = 0;
    int failed = 0;
    int unknown = 0;
};

/// Live records of a register, or papers issued of a form.
struct Proof
{
    QString key; ///< of the kind, or code of the form
    qint64 count = 0;
    bool operator==(const Proof&) const = default;
};

struct DutyStanding
{
    QString code;
    QString title; ///< Vietnamese
    Standing standing = Standing::NoProof;
    std::vector<DutyGround> grounds;
    std::vector<Proof> records;
    std::vector<Proof> papers;
    std::vector<CheckCount> checks;
    std::vector<DueItem> missing;           ///< owed today or late
    std::vector<DueItem> coming;            ///< owed within the days the due list was asked for
    std::optional<Attestation> attestation; ///< the newest that still counts
    bool attestationEnded = false;          ///< there was one, its time is over

    QString chapter() const { return code.left(1); }
    QStringList clauses() const;
};

struct StandingFacts
{
    QDate today;
    QList<Regulation> regulations; ///< those that bind; reference profiles are left out
    std::vector<DueItem> due;
    QHash<QString, qint64> records; ///< live ones by kind, and by ShowingRecords::key()
    QHash<QString, qint64> papers;  ///< issued by form
    std::vector<CheckCount> checks;
    std::vector<Attestation> attestations;
};

/// The duties that a regulation states or may state, in the order of the matrix.
std::vector<DutyStanding> dutyStandings(const StandingFacts& facts);

/// How many duties of a chapter stand how; chapters without a duty are left out.
struct ChapterStanding
{
    QString chapter; ///< "A"
    QHash<Standing, int> counts;
    int all() const;
    bool operator==(const ChapterStanding&) const = default;
};
std::vector<ChapterStanding> byChapter(const std::vector<DutyStanding>& standings);

namespace paper {
QString standingLabel(Standing standing);
} // namespace paper

} // namespace soattt
