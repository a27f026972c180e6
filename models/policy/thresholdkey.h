#pragma once

#include <QString>

#include <optional>
#include <span>

namespace soattt {

/// What a regulation may put a number on. Stored and printed as text ("account.review_interval");
/// the one table of names, types and directions is in thresholdkey.cpp.
enum class ThresholdKey {
    AccountReviewInterval,
    PasswordMinLength,
    PasswordClasses,
    PasswordChangeInterval,
    LoginMaxFailures,
    ScreenLockWorkstation,
    ScreenLockServer,
    WifiPasswordInterval,
    BackupImportantInterval,
    BackupOfficeInterval,
    LogRetention,
    LogArchiveInterval,
    ServerRoomUpsMinutes,
    IncidentReportWithin,
    ReportInterval,
    ReportDueBefore,
    SecretMinComputers,
    SecretMinPrinters,
    SecretMinShredders,
    InspectionInterval,
    InspectionNoticeDays,
    RestoreTestInterval,
    SecretCheckInterval,
    MaintenanceInterval,
    MachineCheckMaxAge,
    SystemAssessmentInterval,
};

enum class ThresholdType {
    Interval, ///< ISO 8601: P3M, PT10M
    Number,   ///< whole, at least 1; its unit is ThresholdRule::unit
    Range,    ///< {"min":3,"max":5}
    Classes,  ///< kinds of characters of a password
    MonthDay, ///< MM-DD; the last good day is the day before
};

/// Which way is stricter. Range: by its max. Classes: more demanded. MonthDay: less is earlier.
enum class StricterIs { Less, More };

/// Merges: the strictest of all regulations binds. PerRegulation: each regulation's own report,
/// clock and notice is owed. Office: no regulation sets it, only an own rule does.
enum class ThresholdScope { Merges, PerRegulation, Office };

enum class ThresholdUnit { None, Characters, Times, Minutes, Days, Machines };

struct ThresholdRule
{
    ThresholdKey key;
    const char* name;  ///< as stored
    const char* label; ///< English source of label()
    ThresholdType type;
    StricterIs stricter;
    ThresholdScope scope;
    ThresholdUnit unit = ThresholdUnit::None;
};

/// Every key once, in the order people are shown.
std::span<const ThresholdRule> thresholdRules();
const ThresholdRule& ruleOf(ThresholdKey key);
QString nameOf(ThresholdKey key);
/// Translated, for people: "Account review".
QString labelOf(ThresholdKey key);

std::optional<ThresholdKey> tryThresholdKeyFromString(const QString& name);
/// Throws DataError on an unknown name.
ThresholdKey thresholdKeyFromString(const QString& name);

} // namespace soattt
