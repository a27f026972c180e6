#include "models/registers/office.h"

#include "models/registers/kindbuilder.h"

namespace soattt {

template <> std::span<const EnumEntry<LanModel>> enumEntries<LanModel>()
{
    static constexpr EnumEntry<LanModel> entries[] = {
        {LanModel::ClientServer, "client_server",
         QT_TRANSLATE_NOOP("Choice", "Client/server with domain log-in")},
        {LanModel::PeerToPeer, "peer_to_peer", QT_TRANSLATE_NOOP("Choice", "Peer to peer")},
    };
    return entries;
}

const RecordKind& officeKind()
{
    static const RecordKind& kind =
        KindBuilder<Office>(QT_TRANSLATE_NOOP("Kind", "Office"),
                            QT_TRANSLATE_NOOP("Kind", "office"), "CQ")
            .single()
            .field("name", &Office::name, QT_TRANSLATE_NOOP("Field", "Office name"))
            .required()
            .listed()
            .searched()
            .aliases({u"Tên cơ quan", u"Tên đơn vị", u"Cơ quan"})
            .field("superior_body", &Office::superiorBody,
                   QT_TRANSLATE_NOOP("Field", "Superior body"))
            .field("abbreviation", &Office::abbreviation,
                   QT_TRANSLATE_NOOP("Field", "Abbreviation in document numbers"))
            .max(30)
            .field("place_name", &Office::placeName,
                   QT_TRANSLATE_NOOP("Field", "Place name on documents"))
            .listed()
            .field("head_title", &Office::headTitle,
                   QT_TRANSLATE_NOOP("Field", "Title of the head"))
            .field("head_name", &Office::headName, QT_TRANSLATE_NOOP("Field", "Name of the head"))
            .listed()
            .field("leader_name", &Office::leaderName,
                   QT_TRANSLATE_NOOP("Field", "Leader in charge of information security"))
            .field("leader_email", &Office::leaderEmail,
                   QT_TRANSLATE_NOOP("Field", "Leader's e-mail"))
            .field("leader_phone", &Office::leaderPhone,
                   QT_TRANSLATE_NOOP("Field", "Leader's phone"))
            .field("officer_name", &Office::officerName,
                   QT_TRANSLATE_NOOP("Field", "Officer in charge of information security"))
            .listed()
            .field("officer_email", &Office::officerEmail,
                   QT_TRANSLATE_NOOP("Field", "Officer's e-mail"))
            .field("officer_phone", &Office::officerPhone,
                   QT_TRANSLATE_NOOP("Field", "Officer's phone"))
            .field("address", &Office::address, QT_TRANSLATE_NOOP("Field", "Address"))
            .field("phone", &Office::phone, QT_TRANSLATE_NOOP("Field", "Phone"))
            .field("email", &Office::email, QT_TRANSLATE_NOOP("Field", "E-mail"))
            .field("own_regulation_number", &Office::ownRegulationNumber,
                   QT_TRANSLATE_NOOP("Field", "Own security regulation, decision number"))
            .field("own_regulation_on", &Office::ownRegulationOn,
                   QT_TRANSLATE_NOOP("Field", "Own security regulation, date"))
            .field("backup_procedure_number", &Office::backupProcedureNumber,
                   QT_TRANSLATE_NOOP("Field", "Backup procedure, decision number"))
            .field("backup_procedure_on", &Office::backupProcedureOn,
                   QT_TRANSLATE_NOOP("Field", "Backup procedure, date"))
            .field("has_lan", &Office::hasLan,
                   QT_TRANSLATE_NOOP("Field", "Has a local network (LAN)"))
            .field("lan_model", &Office::lanModel, QT_TRANSLATE_NOOP("Field", "LAN model"))
            .field("has_own_internet", &Office::hasOwnInternet,
                   QT_TRANSLATE_NOOP("Field", "Has its own Internet line"))
            .field("internet_provider", &Office::internetProvider,
                   QT_TRANSLATE_NOOP("Field", "Internet provider"))
            .field("has_own_mail", &Office::hasOwnMail,
                   QT_TRANSLATE_NOOP("Field", "Has its own mail system"))
            .field("own_mail", &Office::ownMail, QT_TRANSLATE_NOOP("Field", "Own mail system"))
            .field("uses_public_cloud", &Office::usesPublicCloud,
                   QT_TRANSLATE_NOOP("Field", "Uses public mail or cloud for important documents"))
            .field("needs_private_cloud", &Office::needsPrivateCloud,
                   QT_TRANSLATE_NOOP("Field", "Needs a private cloud"))
            .field("shared_mail_domain", &Office::sharedMailDomain,
                   QT_TRANSLATE_NOOP("Field", "Shared official mail domain"))
            .field("data_center", &Office::dataCenter,
                   QT_TRANSLATE_NOOP("Field", "Data centre of the superior body"))
            .field("support_agency", &Office::supportAgency,
                   QT_TRANSLATE_NOOP("Field", "Agency that supports incident response"))
            .field("report_recipient", &Office::reportRecipient,
                   QT_TRANSLATE_NOOP("Field", "Recipient of periodic reports"))
            .field("governing_decision", &Office::governingDecision,
                   QT_TRANSLATE_NOOP("Field", "Decision the report form belongs to"))
            .field("regulations", &Office::regulations,
                   QT_TRANSLATE_NOOP("Field", "Applied regulations"))
            .required()
            .make();
    return kind;
}

} // namespace soattt
