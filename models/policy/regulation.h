#pragma once

#include "models/core/clause.h"
#include "models/core/interval.h"
#include "models/policy/thresholdvalue.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace soattt {

/// What a regulation says on a matter. Three absences are told apart.
enum class Said {
    Stated,
    Silent,      ///< the text has no such rule
    Unknown,     ///< the source is incomplete there; never to be read as "no duty"
    Unspecified, ///< a duty without a number ("thường xuyên", "ngay"): the office sets it
};
/// "SILENT", "UNKNOWN", "UNSPECIFIED"; empty for Stated.
QString saidToString(Said said);

/// Where something stands. Quotes are verbatim; a standard under copyright is paraphrased instead.
struct Grounds
{
    QList<Clause> clauses; ///< the one with the value first
    QStringList quotes;
    QString paraphrase;               ///< reference profiles only
    QString confidence;               ///< reference profiles only: HIGH×2, HIGH, MED-HIGH, MED
    std::optional<QDate> inForceFrom; ///< where it isn't the whole regulation's day
    QString note;                     ///< our reading, in Vietnamese
};

/// A value for a narrower case ("Máy còn dùng Windows XP"). Shown, never merged.
struct SpecialThreshold
{
    QString scope;
    Said said = Said::Silent;
    std::optional<ThresholdValue> value;
    QString word;
    Grounds grounds;
};

/// What one regulation says on one key. A value when Stated; the text's own word ("tần suất phù
/// hợp") when Unspecified.
struct Threshold
{
    Said said = Said::Silent;
    std::optional<ThresholdValue> value;
    QString word;
    Grounds grounds;
    QList<SpecialThreshold> special;
};

/// What of a duty the program watches over: in the life of a device, in backups, on the network.
enum class Demand {
    DrivesDestroyed,        ///< drives are not disposed of but destroyed
    DrivesWiped,            ///< data is erased for good before disposal
    DrivesWipedOrDestroyed, ///< one or the other, as the office chooses
    DrivesBackedUp,         ///< what is needed is backed up before
    StorageBeforeLeaving,   ///< drives out or wiped before outside repair, but for data recovery
    RepairConfirmed,        ///< by the leader
    CheckedAfterRepair,
    Maintenance,
    MovementConsent,
    DeviceConsent,       ///< of the head, for a private device on the LAN
    PurchasePlan,        ///< yearly
    NoConnectionHistory, ///< a secret-document machine never was on the Internet
    BackupRetention,
    BackupTime,
    BackupMethodStated,
    RecoveryTime,
    RestoreTestTime,
    OtherPartition,
    ExternalMedium,
    BackupLabel,
    BackupProcedure,
    BackupEncryption,
    WifiCipher,
    WifiOwnRange,
    WifiAdminPassword,
    Firewall,
    Hardening,
    DutyRota,
    FirstPassword,   ///< changed by the person it was given to
    MakersPasswords, ///< those things are delivered with
    AccountNotShared,
    UniqueAccounts,
    ContractRisks, ///< assessed when the contract is signed
    ContractDuties,
    ContractBreachTerms,
    ContractConfidentiality,
    ContractNoDataAdministration,
    ContractAccessLimited,
    ContractBreachHandled,
    ContractWoundUp,
    VulnerabilityRemedy, ///< a hole that is known is mended
    ImportantSystems,    ///< the office's part in the list of them
    TrainingNeeds,       ///< found out and sent
    TrainingSession,
    PlanCarriedOut, ///< of a system whose level was approved before the text
    AssetsReturned, ///< all of them, by someone who leaves
    KeysReturned,   ///< devices that keep keys and identity cards alone
    HandoverMinutes,
    SecretOffInternet,     ///< a secret-document machine isn't on the Internet
    SecretIsolated,        ///< nor on anything else that leads out
    SecretOnlyDesignated,  ///< no other machine serves for secret documents
    SecretCounted,         ///< the machines for secret drafting are told in a report
    DrivesClearedOnChange, ///< of a machine that serves another purpose from now on
};
/// Where a demand stands; how often it comes back, or the one day it has, where the text says so.
struct Demanded
{
    QList<Clause> clauses;
    std::optional<Interval> every;
    std::optional<QDate> by; ///< the last good day
};
/// A row of the duty matrix, A1…K.
enum class DutyKind { Recurring, Event, Setting, Register, Document, Conduct };
struct Duty
{
    QString code;
    QString title; ///< Vietnamese
    DutyKind kind = DutyKind::Conduct;
    Said said = Said::Silent; ///< never Unspecified: that is a threshold's matter
    Grounds grounds;
    QHash<Demand, Demanded> demands;
};

/// One class of severity or cause, one step of the response, one thing to prepare. Keys are unique
/// within their list only: "high" of two regulations are different things, so keep the regulation's
/// id beside the key.
struct ListedItem
{
    QString key;
    QString label; ///< short, Vietnamese
    QString text;  ///< verbatim
    Grounds grounds;
};
/// One way on from a step of the response that forks, and the steps it leaves out.
struct StepBranch
{
    QString key;
    QString label;     ///< Vietnamese
    QStringList skips; ///< keys of steps
};
/// A step of the response; the text may ask for a paper, or lead on in more than one way.
struct ResponseStep : ListedItem
{
    std::optional<QString> form; ///< code of the form it asks for
    QList<StepBranch> fork;
};
struct StepList
{
    Said said = Said::Silent;
    Grounds grounds;
    QList<ResponseStep> items; ///< in their order
};
struct ItemList
{
    Said said = Said::Silent;
    Grounds grounds;
    QList<ListedItem> items; ///< severity: from the least to the worst
};

/// Who gets a report. A name of the day of the text; the office may rename it.
struct Recipient
{
    QString key;
    QString name;
    QString note;
};

/// Owner: chủ quản hệ thống thông tin; Operator: đơn vị vận hành that isn't the owner.
enum class Reporter { User, Officer, Office, Owner, Operator };

/// Days from the first to the last, both counted.
struct DaySpan
{
    QDate first;
    QDate last;
    bool contains(const QDate& day) const { return day >= first && day <= last; }
};

/// What a report counts, where that isn't the period it is about: from that day of the year before
/// to the day before it ("Tính từ ngày 15 tháng 12 năm trước … đến ngày 14 tháng 12").
struct DataPeriod
{
    MonthDay from;
    Grounds grounds;
};

struct ReportRule
{
    QString key;
    QString title;
    Reporter reporter = Reporter::Office; ///< Office, Owner or Operator
    Said said = Said::Unspecified;        ///< of the interval
    std::optional<Interval> interval;
    QString word;
    std::optional<MonthDay> dueBefore;
    QStringList recipients;      ///< keys of Regulation::recipients
    std::optional<QString> form; ///< code of the form to print
    std::optional<DataPeriod> dataPeriod;
    Grounds grounds;

    /// What the yearly report of that year counts.
    DaySpan countedIn(int year) const;
};

/// Resolution: the report of the end; nothing is owed before it.
enum class ClockAnchor { Occurrence, Detection, Resolution };
/// Whether an incident beyond the office's ability matters to the rule: not at all, as an
/// alternative to the severity, or as a condition beside it.
enum class BeyondAbility { Any, Or, And };

/// What a rule waits for beyond severity. The first two are the leader's decision on an incident,
/// run until it is a no; the others are facts of a breach of personal data and never of an
/// incident.
enum class IncidentFact { Serious, Danger, DataBreach, DataSubjects, DataMinutes };

struct IncidentRule
{
    QString key;
    QString title;
    Reporter reporter = Reporter::Office;
    std::optional<ClockAnchor> anchor; ///< none when the text doesn't say
    Said said = Said::Unspecified;     ///< of the time
    std::optional<Interval> within;
    QString word; ///< "ngay", "kịp thời"
    /// Key of Regulation::severity: this class and worse; none means every incident.
    std::optional<QString> severityFrom;
    BeyondAbility beyondAbility = BeyondAbility::Any;
    std::optional<IncidentFact> when;
    QString scope; ///< the same condition in words
    QStringList recipients;
    std::optional<QString> form;
    Grounds grounds;

    bool isAboutData() const { return when && *when >= IncidentFact::DataBreach; }
};

struct InspectionRule
{
    Said said = Said::Silent;
    Grounds grounds;
    QStringList by; ///< keys of Regulation::recipients
    QList<ListedItem> prepare;
};

/// One regulation as its JSON file says it; a value that is read once and never changed.
/// Made by `readRegulation` only, which refuses anything doubtful.
struct Regulation
{
    QString id; ///< "TG2020"
    QString name;
    QString title;
    QString number; ///< empty when the source leaves it blank
    std::optional<QDate> issuedOn;
    std::optional<QDate> inForceFrom;
    std::optional<QDate> inForceTo;
    QStringList replaces;
    std::optional<QString> replacedBy;
    bool isDraft = false;
    bool isIdentityEditable = false; ///< the office fills in number and date
    /// Shown beside the office's regulations when switched on, never merged, off by default.
    bool isReference = false;
    QString mark; ///< to print beside the name: "dự thảo", "chưa đối chiếu văn bản gốc"
    QString note;
    QString binds;
    QList<Recipient> recipients;
    QHash<ThresholdKey, Threshold> thresholds; ///< every key a regulation may set
    QList<Duty> duties;
    ItemList severity;
    ItemList causes;
    StepList steps;
    ItemList firstAid; ///< what a user does at an infected machine
    QList<ReportRule> reports;
    QList<IncidentRule> incidents;
    InspectionRule inspection;

    /// Silent for the keys that only an office sets.
    Threshold threshold(ThresholdKey key) const { return thresholds.value(key); }
    /// Where the regulation demands it, written in full; empty where it doesn't.
    QStringList clausesOf(Demand demand) const;
    /// How often; empty where it doesn't say.
    std::optional<Interval> intervalOf(Demand demand) const;
    /// By when, once; empty where it doesn't say.
    std::optional<QDate> lastDayOf(Demand demand) const;
    /// Null when the profile doesn't list the duty (reference profiles list a few).
    const Duty* duty(const QString& code) const;
    QStringList recipientNames(const QStringList& keys) const;
    /// Null for a key this regulation doesn't have.
    const ResponseStep* step(const QString& key) const;
    const IncidentRule* incidentRule(const QString& key) const;
    /// 0 for the least; empty for a key this regulation doesn't have.
    std::optional<int> severityRank(const QString& key) const;
    bool isInForceOn(const QDate& day) const;
    /// Since when what stands there binds: its own day, else the regulation's.
    std::optional<QDate> inForceFromOf(const Grounds& grounds) const;
    /// The same for a clause of a duty, written in full.
    std::optional<QDate> inForceFromOf(const QString& clause) const;

    /// The file's content with the clauses written in full ("TG2020 Đ6.1.e").
    QJsonObject toJson() const;
    /// Identity only, a line of the list of regulations.
    QJsonObject identityToJson() const;

    QJsonObject source; ///< as read
};

} // namespace soattt
