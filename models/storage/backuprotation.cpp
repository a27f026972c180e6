#include "models/storage/backuprotation.h"

#include "models/core/clock.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace soattt {

namespace {

using Span = std::function<QString(const QDate&)>;

/// From the newest on: the first of each span, as long as there are spans to fill.
void keepNewestOf(const std::vector<KeptBackup>& backups, int spans, const Span& spanOf,
                  QSet<QString>& kept)
{
    QSet<QString> seen;
    for (const KeptBackup& backup : backups) {
        const QString span = spanOf(atOffice(backup.at).date());
        if (seen.contains(span))
            continue;
        if (seen.size() >= spans)
            return;
        seen.insert(span);
        kept.insert(backup.path);
    }
}

QString weekOf(const QDate& day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return QStringLiteral("%1-%2").arg(year).arg(week);
}

} // namespace

QStringList outlived(std::vector<KeptBackup> backups, const KeepRule& rule)
{
    std::sort(backups.begin(), backups.end(),
              [](const KeptBackup& a, const KeptBackup& b) { return a.at > b.at; });
    QSet<QString> kept;
    if (!backups.empty())
        kept.insert(backups.front().path);
    keepNewestOf(
        backups, rule.days, [](const QDate& day) { return day.toString(Qt::ISODate); }, kept);
    keepNewestOf(backups, rule.weeks, weekOf, kept);
    keepNewestOf(
        backups, rule.months,
        [](const QDate& day) { return day.toString(QStringLiteral("yyyy-MM")); }, kept);
    QStringList gone;
    for (const KeptBackup& backup : backups) {
        if (!kept.contains(backup.path))
            gone.append(backup.path);
    }
    return gone;
}

} // namespace soattt
