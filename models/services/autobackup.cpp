#include "models/services/autobackup.h"

#include "models/core/aside.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace soattt {

namespace {

const QString ruleKey = QStringLiteral("backup.auto");
const QString stateKey = QStringLiteral("backup.auto.state");
constexpr int mostKept = 1000;
constexpr int mostHours = 24 * 366;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AutoBackup)
};

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QDateTime timeFrom(const QJsonValue& json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODate);
}

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

void requireWithin(int number, int most)
{
    if (number < 0 || number > most)
        throw UserError(Words::tr("A number from 0 to %1 is expected.").arg(most));
}

void requireFit(const QString& folder, const QString& book)
{
    if (!QFileInfo(folder).isDir())
        throw UserError(Words::tr("The folder %1 is not there.").arg(shown(folder)),
                        Words::tr("Connect its drive, or choose another folder."));
    if (QDir(folder).canonicalPath() == QDir(book).canonicalPath())
        throw UserError(Words::tr("That is the folder of the book itself."),
                        Words::tr("Choose a folder on another disk or on a USB stick."));
}

} // namespace

/// What the book remembers of one folder.
struct AutoBackup::State : AutoBackupFolder
{
    QString head; ///< of the log at the last good one
    std::vector<KeptBackup> made;

    static State fromJson(const QJsonObject& json);
    QJsonObject toJson() const;
};

AutoBackup::State AutoBackup::State::fromJson(const QJsonObject& json)
{
    State state;
    state.folder = json.value(QStringLiteral("folder")).toString();
    state.head = json.value(QStringLiteral("head")).toString();
    state.problem = json.value(QStringLiteral("problem")).toString();
    const QDateTime good = timeFrom(json.value(QStringLiteral("last_good")));
    if (good.isValid())
        state.lastGood = good;
    const QDateTime failed = timeFrom(json.value(QStringLiteral("failed_at")));
    if (failed.isValid())
        state.failedAt = failed;
    for (const QJsonValue one : json.value(QStringLiteral("made")).toArray())
        state.made.push_back(
            {one[QStringLiteral("path")].toString(), timeFrom(one[QStringLiteral("at")])});
    return state;
}

QJsonObject AutoBackup::State::toJson() const
{
    QJsonArray all;
    for (const KeptBackup& one : made)
        all.append(QJsonObject{{QStringLiteral("path"), one.path},
                               {QStringLiteral("at"), timeText(one.at)}});
    return {{QStringLiteral("folder"), folder},
            {QStringLiteral("head"), head},
            {QStringLiteral("problem"), problem},
            {QStringLiteral("last_good"), lastGood ? timeText(*lastGood) : QString()},
            {QStringLiteral("failed_at"), failedAt ? timeText(*failedAt) : QString()},
            {QStringLiteral("made"), all}};
}

AutoBackupRule AutoBackup::rule() const
{
    const QByteArray kept = m_session.book().settings().value(ruleKey);
    AutoBackupRule rule;
    if (kept.isEmpty())
        return rule;
    const QJsonObject json = QJsonDocument::fromJson(kept).object();
    for (const QJsonValue folder : json.value(QStringLiteral("folders")).toArray())
        rule.folders.append(folder.toString());
    rule.everyHours = json.value(QStringLiteral("every_hours")).toInt(rule.everyHours);
    rule.onClose = json.value(QStringLiteral("on_close")).toBool(rule.onClose);
    rule.keep.days = json.value(QStringLiteral("days")).toInt(rule.keep.days);
    rule.keep.weeks = json.value(QStringLiteral("weeks")).toInt(rule.keep.weeks);
    rule.keep.months = json.value(QStringLiteral("months")).toInt(rule.keep.months);
    return rule;
}

void AutoBackup::setRule(const AutoBackupRule& rule) const
{
    m_session.authorize(Operation::BackUp);
    requireWithin(rule.everyHours, mostHours);
    for (const int number : {rule.keep.days, rule.keep.weeks, rule.keep.months})
        requireWithin(number, mostKept);
    const QStringList before = this->rule().folders;
    for (const QString& folder : rule.folders) {
        if (!before.contains(folder)) // one of before may be out for the moment
            requireFit(folder, QFileInfo(m_session.book().path()).absolutePath());
    }
    const QJsonObject json{{QStringLiteral("folders"), QJsonArray::fromStringList(rule.folders)},
                           {QStringLiteral("every_hours"), rule.everyHours},
                           {QStringLiteral("on_close"), rule.onClose},
                           {QStringLiteral("days"), rule.keep.days},
                           {QStringLiteral("weeks"), rule.keep.weeks},
                           {QStringLiteral("months"), rule.keep.months}};
    setNoted(m_session, ruleKey, QJsonDocument(json).toJson(QJsonDocument::Compact),
             QStringLiteral("backup-rule"),
             QStringLiteral("%1; every %2 h; keep %3 days, %4 weeks, %5 months")
                 .arg(rule.folders.join(QLatin1String(", ")))
                 .arg(rule.everyHours)
                 .arg(rule.keep.days)
                 .arg(rule.keep.weeks)
                 .arg(rule.keep.months));
}

/// One for each folder of the rule, in its order.
std::vector<AutoBackup::State> AutoBackup::states() const
{
    const QByteArray kept = m_session.book().settings().value(stateKey);
    std::vector<State> known;
    for (const QJsonValue json : QJsonDocument::fromJson(kept).array())
        known.push_back(State::fromJson(json.toObject()));
    std::vector<State> states;
    for (const QString& folder : rule().folders) {
        const auto found = std::find_if(known.begin(), known.end(), [&folder](const State& state) {
            return state.folder == folder;
        });
        State state;
        state.folder = folder;
        states.push_back(found == known.end() ? state : *found);
    }
    return states;
}

void AutoBackup::keep(const std::vector<State>& states) const
{
    QJsonArray all;
    for (const State& state : states)
        all.append(state.toJson());
    m_session.book().settings().setValue(stateKey,
                                         QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::vector<AutoBackupFolder> AutoBackup::folders() const
{
    std::vector<AutoBackupFolder> all;
    for (const State& state : states())
        all.push_back(state);
    return all;
}

void AutoBackup::requireFolders() const
{
    if (rule().folders.isEmpty())
        throw UserError(Words::tr("No folder for automatic backups is set in this book."),
                        Words::tr("Set one in the window, under \"Office and settings\"."));
}

QStringList AutoBackup::problems() const
{
    QStringList sentences;
    for (const State& state : states()) {
        if (state.failedAt)
            sentences.append(QStringLiteral("%1: %2").arg(shown(state.folder), state.problem));
    }
    return sentences;
}

/// The entries a backup writes about itself don't count.
bool AutoBackup::hasChangedSince(const State& state) const
{
    return m_session.book().log().head().toString() != state.head;
}

bool AutoBackup::isWaiting(const State& state) const
{
    constexpr qint64 secondsOfHour = 3600;
    const int hours = rule().everyHours;
    if (!hasChangedSince(state) || hours == 0)
        return false;
    return !state.lastGood ||
           state.lastGood->secsTo(m_session.book().clock().now()) >= hours * secondsOfHour;
}

bool AutoBackup::isDue() const
{
    const auto all = states();
    return std::any_of(all.begin(), all.end(),
                       [this](const State& state) { return isWaiting(state); });
}

bool AutoBackup::isDueOnClose() const
{
    if (!rule().onClose)
        return false;
    const auto all = states();
    return std::any_of(all.begin(), all.end(),
                       [this](const State& state) { return hasChangedSince(state); });
}

std::optional<BackupResult> AutoBackup::runOne(State& state,
                                               const BackupService::Progress& progress) const
{
    const QDateTime now = m_session.book().clock().now();
    try {
        // Never made here: it would be made where the missing drive is to be found again.
        requireFit(state.folder, QFileInfo(m_session.book().path()).absolutePath());
        BackupResult result = BackupService(m_session).backUp(state.folder, progress);
        state.lastGood = now;
        state.failedAt.reset();
        state.problem.clear();
        state.made.push_back({result.path, now});
        rotate(state);
        return result;
    } catch (const Canceled&) {
        throw;
    } catch (const PermissionError&) {
        throw;
    } catch (const Error& error) {
        state.failedAt = now;
        state.problem = error.text();
        return std::nullopt;
    }
}

void AutoBackup::rotate(State& state) const
{
    for (const QString& path : outlived(state.made, rule().keep)) {
        const bool isGone = !QFile::exists(path) || QFile::remove(path);
        if (!isGone)
            continue;
        QFile::remove(path + QStringLiteral(".sha256"));
        std::erase_if(state.made,
                      [&path](const KeptBackup& backup) { return backup.path == path; });
    }
}

std::vector<BackupResult> AutoBackup::run(bool all, const BackupService::Progress& progress) const
{
    m_session.authorize(Operation::BackUp);
    std::vector<State> states = this->states();
    std::vector<State*> chosen;
    for (State& state : states) {
        if (all ? hasChangedSince(state) : isWaiting(state))
            chosen.push_back(&state);
    }
    std::vector<BackupResult> results;
    const int share = chosen.empty() ? 100 : 100 / int(chosen.size());
    int begun = 0;
    for (State* state : chosen) {
        const auto made = runOne(*state, partOf(progress, begun, begun + share));
        begun += share;
        if (made)
            results.push_back(*made);
    }
    const QString head = m_session.book().log().head().toString();
    for (State* state : chosen) {
        if (!state->failedAt)
            state->head = head;
    }
    keep(states);
    return results;
}

} // namespace soattt
