#include "models/registers/actionlabels.h"

#include "models/core/clock.h"
#include "models/registers/labels.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace soattt {

namespace {

using Label = std::pair<const char*, const char*>;
constexpr std::array labels{
    Label{"add", QT_TRANSLATE_NOOP("Action", "Added")},
    Label{"change", QT_TRANSLATE_NOOP("Action", "Changed")},
    Label{"close", QT_TRANSLATE_NOOP("Action", "Closed")},
    Label{"reopen", QT_TRANSLATE_NOOP("Action", "Reopened")},
    Label{"undo", QT_TRANSLATE_NOOP("Action", "Undone")},
    Label{"withdraw", QT_TRANSLATE_NOOP("Action", "Withdrawn")},
    Label{"import", QT_TRANSLATE_NOOP("Action", "Imported")},
    Label{"import-add", QT_TRANSLATE_NOOP("Action", "Added by import")},
    Label{"import-change", QT_TRANSLATE_NOOP("Action", "Changed by import")},
    Label{"issue", QT_TRANSLATE_NOOP("Action", "Issued")},
    Label{"sign-in", QT_TRANSLATE_NOOP("Action", "Signed in")},
    Label{"sign-in-refused", QT_TRANSLATE_NOOP("Action", "Sign-in refused")},
    Label{"refused", QT_TRANSLATE_NOOP("Action", "Refused")},
    Label{"export", QT_TRANSLATE_NOOP("Action", "Exported")},
    Label{"reconcile", QT_TRANSLATE_NOOP("Action", "Reconciled")},
    Label{"print", QT_TRANSLATE_NOOP("Action", "Printed")},
    Label{"backup", QT_TRANSLATE_NOOP("Action", "Backed up")},
    Label{"backup-rule", QT_TRANSLATE_NOOP("Action", "Automatic backup set")},
    Label{"restore", QT_TRANSLATE_NOOP("Action", "Restored")},
    Label{"verify", QT_TRANSLATE_NOOP("Action", "Verified")},
    Label{"rebuild", QT_TRANSLATE_NOOP("Action", "Search index made anew")},
    Label{"recovery-sheet", QT_TRANSLATE_NOOP("Action", "Recovery sheet made")},
    Label{"recovery-used", QT_TRANSLATE_NOOP("Action", "Password recovered")},
    Label{"clock", QT_TRANSLATE_NOOP("Action", "Clock set by hand")},
    Label{"clock-back", QT_TRANSLATE_NOOP("Action", "The clock ran back")},
    Label{"entries-missing", QT_TRANSLATE_NOOP("Action", "Entries missing")},
};

const char* sourceOf(const QString& action)
{
    for (const auto& [key, label] : labels) {
        if (action == QLatin1String(key))
            return label;
    }
    return nullptr;
}

constexpr const char* clockBack = QT_TRANSLATE_NOOP("Action", "(the clock ran back from %1)");
constexpr const char* clockByHand = QT_TRANSLATE_NOOP("Action", "(clock set by hand)");

using Translate = QString (*)(const char* context, const char* source);

/// "[clock back from 2026-11-21T01:30:00.000Z]"
void replaceClockBack(QString& note, Translate translate)
{
    static const QRegularExpression mark(QStringLiteral("\\[clock back from ([^\\]]+)\\]"));
    const auto found = mark.match(note);
    if (!found.hasMatch())
        return;
    const QDateTime from = QDateTime::fromString(found.captured(1), Qt::ISODateWithMs);
    note.replace(found.capturedStart(), found.capturedLength(),
                 translate("Action", clockBack)
                     .arg(from.isValid() ? timeForPeople(from) : found.captured(1)));
}

QString wordsOf(QString note, Translate translate)
{
    replaceClockBack(note, translate);
    return note.replace(QStringLiteral("[clock set by hand]"), translate("Action", clockByHand));
}

QStringList keys(std::initializer_list<const char*> latin)
{
    QStringList list;
    for (const char* key : latin)
        list.append(QString::fromLatin1(key));
    return list;
}

} // namespace

QString actionLabel(const QString& action)
{
    const char* source = sourceOf(action);
    return source ? QCoreApplication::translate("Action", source) : action;
}

QString paper::actionLabel(const QString& action)
{
    const char* source = sourceOf(action);
    return source ? paper::translate("Action", source) : action;
}

QString noteWords(const QString& note)
{
    return wordsOf(note, [](const char* context, const char* source) {
        return QCoreApplication::translate(context, source);
    });
}

QString paper::noteWords(const QString& note)
{
    return wordsOf(note, paper::translate);
}

const std::vector<ActionGroup>& actionGroups()
{
    static const std::vector<ActionGroup> groups{
        {QT_TRANSLATE_NOOP("Action", "Sign-ins"),
         keys({"sign-in", "sign-in-refused", "recovery-sheet", "recovery-used"})},
        {QT_TRANSLATE_NOOP("Action", "Refusals"), keys({"refused", "sign-in-refused"})},
        {QT_TRANSLATE_NOOP("Action", "Changes of records"),
         keys({"add", "change", "close", "reopen", "undo", "withdraw", "import", "import-add",
               "import-change", "reconcile"})},
        {QT_TRANSLATE_NOOP("Action", "Exports and prints"), keys({"export", "print", "issue"})},
        {QT_TRANSLATE_NOOP("Action", "Backups and checks"),
         keys({"backup", "backup-rule", "restore", "verify", "rebuild", "entries-missing"})},
        {QT_TRANSLATE_NOOP("Action", "Settings and clock"),
         keys({"backup-rule", "clock", "clock-back"})},
    };
    return groups;
}

QString groupLabel(const ActionGroup& group)
{
    return QCoreApplication::translate("Action", group.label);
}

} // namespace soattt
