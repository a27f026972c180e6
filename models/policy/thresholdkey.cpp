#include "models/policy/thresholdkey.h"

#include "models/core/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace soattt {

namespace {

using enum ThresholdType;
using enum StricterIs;
using enum ThresholdScope;
using Key = ThresholdKey;
using Unit = ThresholdUnit;

constexpr std::array rules{
    ThresholdRule{Key::AccountReviewInterval, "account.review_interval",
                  QT_TRANSLATE_NOOP("Policy", "Account review"), Interval, Less, Merges},
    ThresholdRule{Key::PasswordMinLength, "password.min_length",
                  QT_TRANSLATE_NOOP("Policy", "Password length, at least"), Number, More, Merges,
                  Unit::Characters},
    ThresholdRule{Key::PasswordClasses, "password.classes",
                  QT_TRANSLATE_NOOP("Policy", "Password characters"), Classes, More, Merges},
    ThresholdRule{Key::PasswordChangeInterval, "password.change_interval",
                  QT_TRANSLATE_NOOP("Policy", "Password change"), Interval, Less, Merges},
    ThresholdRule{Key::LoginMaxFailures, "login.max_failures",
                  QT_TRANSLATE_NOOP("Policy", "Failed sign-ins before lockout"), Range, Less,
                  Merges, Unit::Times},
    ThresholdRule{Key::ScreenLockWorkstation, "screen_lock.workstation",
                  QT_TRANSLATE_NOOP("Policy", "Screen lock of workstations"), Interval, Less,
                  Merges},
    ThresholdRule{Key::ScreenLockServer, "screen_lock.server",
                  QT_TRANSLATE_NOOP("Policy", "Screen lock of servers"), Interval, Less, Merges},
    ThresholdRule{Key::WifiPasswordInterval, "wifi.password_interval",
                  QT_TRANSLATE_NOOP("Policy", "Wifi password change"), Interval, Less, Merges},
    ThresholdRule{Key::BackupImportantInterval, "backup.important_interval",
                  QT_TRANSLATE_NOOP("Policy", "Backup of important data"), Interval, Less, Merges},
    ThresholdRule{Key::BackupOfficeInterval, "backup.office_interval",
                  QT_TRANSLATE_NOOP("Policy", "Backup of office data"), Interval, Less, Merges},
    ThresholdRule{Key::LogRetention, "log.retention",
                  QT_TRANSLATE_NOOP("Policy", "Logs kept, at least"), Interval, More, Merges},
    ThresholdRule{Key::LogArchiveInterval, "log.archive_interval",
                  QT_TRANSLATE_NOOP("Policy", "Log archive"), Interval, Less, Merges},
    ThresholdRule{Key::ServerRoomUpsMinutes, "server_room.ups_minutes",
                  QT_TRANSLATE_NOOP("Policy", "Server room UPS, at least"), Number, More, Merges,
                  Unit::Minutes},
    ThresholdRule{Key::IncidentReportWithin, "incident.report_within",
                  QT_TRANSLATE_NOOP("Policy", "Incident report within"), Interval, Less,
                  PerRegulation},
    ThresholdRule{Key::ReportInterval, "report.interval",
                  QT_TRANSLATE_NOOP("Policy", "Periodic report"), Interval, Less, PerRegulation},
    ThresholdRule{Key::ReportDueBefore, "report.due_before",
                  QT_TRANSLATE_NOOP("Policy", "Periodic report due"), MonthDay, Less,
                  PerRegulation},
    ThresholdRule{Key::SecretMinComputers, "secret.min_computers",
                  QT_TRANSLATE_NOOP("Policy", "Secret-document computers, at least"), Number, More,
                  Merges, Unit::Machines},
    ThresholdRule{Key::SecretMinPrinters, "secret.min_printers",
                  QT_TRANSLATE_NOOP("Policy", "Secret-document printers, at least"), Number, More,
                  Merges, Unit::Machines},
    ThresholdRule{Key::SecretMinShredders, "secret.min_shredders",
                  QT_TRANSLATE_NOOP("Policy", "Secret-document shredders, at least"), Number, More,
                  Merges, Unit::Machines},
    ThresholdRule{Key::InspectionInterval, "inspection.interval",
                  QT_TRANSLATE_NOOP("Policy", "Inspection"), Interval, Less, PerRegulation},
    ThresholdRule{Key::InspectionNoticeDays, "inspection.notice_days",
                  QT_TRANSLATE_NOOP("Policy", "Notice before an inspection"), Number, Less,
                  PerRegulation, Unit::Days},
    ThresholdRule{Key::RestoreTestInterval, "restore_test.interval",
                  QT_TRANSLATE_NOOP("Policy", "Restore test"), Interval, Less, Office},
    ThresholdRule{Key::SecretCheckInterval, "secret.check_interval",
                  QT_TRANSLATE_NOOP("Policy", "Check of secret-document machines"), Interval, Less,
                  Office},
    ThresholdRule{Key::MaintenanceInterval, "maintenance.interval",
                  QT_TRANSLATE_NOOP("Policy", "Maintenance of equipment"), Interval, Less, Office},
    ThresholdRule{Key::MachineCheckMaxAge, "machine_check.max_age",
                  QT_TRANSLATE_NOOP("Policy", "Machine check not older than"), Interval, Less,
                  Office},
    ThresholdRule{Key::SystemAssessmentInterval, "system.assessment_interval",
                  QT_TRANSLATE_NOOP("Policy", "Assessment of information systems"), Interval, Less,
                  Office},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < rules.size(); ++i)
        if (rules[i].key != static_cast<Key>(i))
            return false;
    return rules.size() == static_cast<std::size_t>(Key::SystemAssessmentInterval) + 1;
}
static_assert(isInOrder(), "one row per key, in the order of the enum");

} // namespace

std::span<const ThresholdRule> thresholdRules()
{
    return rules;
}

const ThresholdRule& ruleOf(ThresholdKey key)
{
    return rules.at(static_cast<std::size_t>(key));
}

QString nameOf(ThresholdKey key)
{
    return QLatin1String(ruleOf(key).name);
}

QString labelOf(ThresholdKey key)
{
    return QCoreApplication::translate("Policy", ruleOf(key).label);
}

std::optional<ThresholdKey> tryThresholdKeyFromString(const QString& name)
{
    const auto found = std::ranges::find_if(
        rules, [&name](const ThresholdRule& rule) { return name == QLatin1String(rule.name); });
    if (found == rules.end())
        return std::nullopt;
    return found->key;
}

ThresholdKey thresholdKeyFromString(const QString& name)
{
    if (const auto key = tryThresholdKeyFromString(name))
        return *key;
    throw DataError(
        QCoreApplication::translate("Policy", "\"%1\" is not the name of a threshold.").arg(name));
}

} // namespace soattt
