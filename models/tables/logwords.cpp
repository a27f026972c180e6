#include "models/tables/logwords.h"

#include "models/registers/catalog.h"
#include "models/registers/labels.h"

namespace soattt {

namespace {

constexpr size_t summarised = 3;

} // namespace

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

} // namespace soattt
