#include "models/tables/logwords.h"

#include "models/registers/catalog.h"
#include "models/registers/labels.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace soattt {

namespace {

constexpr size_t summarised = 3;

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
    Label{"clock", QT_TRANSLATE_NOOP("Action", "Clock set by hand")},
    Label{"clock-back", QT_TRANSLATE_NOOP("Action", "The clock ran back")},
    Label{"entries-missing", QT_TRANSLATE_NOOP("Action", "Entries missing")},
};

} // namespace

QString actionLabel(const QString& action)
{
    for (const auto& [key, label] : labels) {
        if (action == QLatin1String(key))
            return QCoreApplication::translate("Action", label);
    }
    return action;
}

std::vector<ChangeWords> changeWords(const LogEntry& entry, RecordNames& names)
{
    std::vector<ChangeWords> words;
    const RecordKind* kind = findKind(entry.kind);
    for (const FieldChange& change : entry.changes) {
        const Field* field = kind ? kind->find(change.field) : nullptr;
        if (!field) // a field of an older program
            words.push_back({change.field, change.before, change.after});
        else
            words.push_back({fieldLabel(*field),
                             names.textOfCanonical(*kind, *field, change.before),
                             names.textOfCanonical(*kind, *field, change.after)});
    }
    return words;
}

QString changeSummary(const LogEntry& entry, RecordNames& names)
{
    QStringList parts;
    const auto words = changeWords(entry, names);
    for (size_t i = 0; i < words.size() && i < summarised; ++i) {
        const ChangeWords& change = words[i];
        parts.append(
            change.before.isEmpty()
                ? QStringLiteral("%1: %2").arg(change.field, change.after)
                : QStringLiteral("%1: %2 → %3").arg(change.field, change.before, change.after));
    }
    if (words.size() > summarised)
        parts.append(QStringLiteral("…"));
    return parts.join(QLatin1String("; ")).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString noteWords(const LogEntry& entry)
{
    QString note = entry.note;
    return note.replace(QStringLiteral("[clock set by hand]"),
                        QCoreApplication::translate("Action", "(clock set by hand)"));
}

} // namespace soattt
