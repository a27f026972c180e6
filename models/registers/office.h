#pragma once

#include "models/registers/fieldtraits.h"
#include "models/registers/recordbase.h"
#include "models/registers/recordkind.h"

namespace soattt {

enum class LanModel { ClientServer, PeerToPeer };

/// The one office a book belongs to. What Phụ lục I asks about the office itself stands here
/// (KT2017 Phụ lục I, items I.1, I.3, I.4, I.8, I.9, II.1, II.2).
struct Office : RecordBase
{
    QString name;
    QString superiorBody;
    QString abbreviation; ///< group after "BC-" in document numbers
    QString placeName;    ///< before ", ngày … tháng …"
    QString headTitle;
    QString headName;
    QString leaderName;
    QString leaderEmail;
    QString leaderPhone;
    QString officerName;
    QString officerEmail;
    QString officerPhone;
    QString address;
    QString phone;
    QString email;
    QString ownRegulationNumber;
    std::optional<QDate> ownRegulationOn;
    QString backupProcedureNumber; ///< decision that issued the backup procedure
    std::optional<QDate> backupProcedureOn;
    std::optional<bool> hasLan;
    std::optional<LanModel> lanModel;
    std::optional<bool> hasOwnInternet;
    QString internetProvider;
    std::optional<bool> hasOwnMail;
    QString ownMail;
    std::optional<bool> usesPublicCloud;
    std::optional<bool> needsPrivateCloud;
    QString sharedMailDomain;
    QString dataCenter;
    QString supportAgency;
    QString reportRecipient;
    QString governingDecision; ///< the decision the forms are issued with, as the office types it
    QStringList regulations;   ///< codes of the applied regulations, never empty
};

template <> inline constexpr const char* kindKey<Office> = "office";
template <> std::span<const EnumEntry<LanModel>> enumEntries<LanModel>();

const RecordKind& officeKind();

} // namespace soattt
