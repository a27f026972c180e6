#pragma once

#include "models/core/clock.h"
#include "models/duties/duties.h"
#include "models/policy/regulationlibrary.h"

#include <QTest>

/// Small facts for the tests of the duty rules.
namespace soattt::samples {

inline QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

inline QDate day(const char* iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

/// "2026-07-10T08:00" or "2026-07-10", by the clock of the office.
inline QDateTime at(const char* iso)
{
    const QDateTime local = QDateTime::fromString(QLatin1String(iso), Qt::ISODate);
    return QDateTime(local.date(), local.time(), Qt::OffsetFromUTC, officeOffsetSeconds);
}

inline OwnRule own(const char* key, const char* value, const char* regulation = "")
{
    return OwnRule::fromText(u8(key), u8(value), u8("12/QĐ-UBND"), u8(regulation));
}

/// An office that lacks nothing, in a book begun long ago.
inline DutyFacts facts(const char* regulations, const QList<OwnRule>& rules = {})
{
    static const RegulationLibrary library = RegulationLibrary::embedded();
    DutyFacts facts;
    facts.office.code = u8("CQ");
    facts.office.name = u8("UBND phường");
    facts.office.leaderName = u8("Lê Văn Lãnh");
    facts.office.officerName = u8("Trần Thị Cán");
    facts.office.ownRegulationNumber = u8("05/QĐ-UBND");
    facts.bookStartedOn = day("2015-01-01");
    facts.regulations = library.choose(u8(regulations).split(QLatin1Char(' ')));
    facts.thresholds = EffectiveThresholds::merge(facts.regulations, rules);
    return facts;
}

/// The items of one duty, late or not, up to ten years ahead.
inline std::vector<DueItem> owed(const DutyFacts& facts, const char* duty, const QDateTime& now)
{
    std::vector<DueItem> items;
    for (DueItem& item : due(facts, now, atOffice(now).date().addYears(10))) {
        if (item.duty == QLatin1String(duty))
            items.push_back(std::move(item));
    }
    return items;
}

inline QString stateKeys(const std::vector<DueItem>& items)
{
    QStringList states;
    for (const DueItem& item : items)
        states.append(dueStateKey(item.state));
    return states.join(QLatin1Char(' '));
}

inline QString dues(const std::vector<DueItem>& items)
{
    QStringList dates;
    for (const DueItem& item : items)
        dates.append(item.due.toString(Qt::ISODate));
    return dates.join(QLatin1Char(' '));
}

inline QString records(const std::vector<DueItem>& items)
{
    QStringList codes;
    for (const DueItem& item : items)
        codes.append(item.record);
    return codes.join(QLatin1Char(' '));
}

/// Clauses of each item joined by ", ", items by " | ".
inline QString clauses(const std::vector<DueItem>& items)
{
    QStringList lists;
    for (const DueItem& item : items)
        lists.append(item.clauses.join(QLatin1String(", ")));
    return lists.join(QLatin1String(" | "));
}

} // namespace soattt::samples
