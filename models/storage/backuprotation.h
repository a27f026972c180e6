#pragma once

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace soattt {

/// How many of the automatic backups of a folder stay: the newest of each of so many days, weeks
/// (from Monday) and months that have one.
struct KeepRule
{
    int days = 14;
    int weeks = 8;
    int months = 12;
    bool operator==(const KeepRule&) const = default;
};

struct KeptBackup
{
    QString path;
    QDateTime at;
};

/// Those that no longer stay, by path. The newest always stays.
QStringList outlived(std::vector<KeptBackup> backups, const KeepRule& rule);

} // namespace soattt
