#pragma once

#include "models/registers/fieldtraits.h"
#include "models/registers/recordbase.h"

namespace soattt {

class RecordKind;

enum class ListedState { Live, Off };

/// An account as another system lists it in a file of its own. It is no register: its field table
/// only says under which headings such lists give what, so that they are read as imports are.
struct ListedAccount : RecordBase
{
    QString username;
    QString email; ///< is the username where the list has no other
    QString name;  ///< of the person
    std::optional<ListedState> state;
    std::optional<bool> disabled; ///< some lists say it the other way round
    QString lastSignIn;           ///< as written
    qint32 row = 0;               ///< of the file, as Excel numbers it; no field

    const QString& signInName() const { return username.isEmpty() ? email : username; }
    bool isLive() const { return state != ListedState::Off && !disabled.value_or(false); }
};

template <> inline constexpr const char* kindKey<ListedAccount> = "listed-accounts";
template <> std::span<const EnumEntry<ListedState>> enumEntries<ListedState>();

/// Not among allKinds(): no book holds such records.
const RecordKind& listedAccountKind();

} // namespace soattt
