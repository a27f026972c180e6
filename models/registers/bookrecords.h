#pragma once

#include "models/registers/fieldtraits.h"
#include "models/registers/recordbase.h"
#include "models/registers/recordkind.h"

/// Records the book keeps about itself. They are logged and hashed like any other, and are not
/// registers a person fills in.
namespace soattt {

enum class Role { Administrator, Officer, Head, Reader };

struct User : RecordBase
{
    QString login; ///< lower-case ASCII, unique
    QString name;
    Role role = Role::Administrator;
    QString passwordHash; ///< PHC string, Argon2id
    std::optional<QDateTime> passwordChangedAt;
};

/// A value the office sets for itself (nội quy), stricter than the regulation or where it is
/// silent.
struct OwnRuleRecord : RecordBase
{
    QString thresholdKey;
    QString value;
    QString regulation; ///< whose report or clock it sharpens; empty: all
    QString decision;   ///< number and date of the office's own decision, as typed
};

/// A file kept with a record; its bytes stand in the blob table under their SHA-256.
struct Attachment : RecordBase
{
    QString ownerKind;
    QString ownerCode;
    QString name;
    QString mediaType;
    std::optional<qint64> size; ///< bytes
    QString sha256;
};

template <> inline constexpr const char* kindKey<User> = "users";
template <> inline constexpr const char* kindKey<OwnRuleRecord> = "own-rules";
template <> inline constexpr const char* kindKey<Attachment> = "attachments";
template <> std::span<const EnumEntry<Role>> enumEntries<Role>();

const RecordKind& userKind();
const RecordKind& ownRuleKind();
const RecordKind& attachmentKind();

} // namespace soattt
