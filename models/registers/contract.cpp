#include "models/registers/contract.h"

#include "models/registers/kindbuilder.h"
#include "models/registers/rulewords.h"

namespace soattt {

namespace {

void checkContract(const Contract& contract, std::vector<Problem>& problems)
{
    if (contract.startsOn && contract.endsOn && *contract.endsOn < *contract.startsOn)
        ask(problems, "ends_on",
            QT_TRANSLATE_NOOP("Rule", "The contract would end before it starts."));
    if (!contract.breach.isEmpty() && !contract.breachedOn)
        ask(problems, "breached_on", QT_TRANSLATE_NOOP("Rule", "Say when the breach was."));
    const auto afterBreach = [&](const char* field, const std::optional<QDate>& day) {
        if (!day)
            return;
        if (!contract.breachedOn)
            ask(problems, "breached_on", QT_TRANSLATE_NOOP("Rule", "Say when the breach was."));
        else if (*day < *contract.breachedOn)
            ask(problems, field, QT_TRANSLATE_NOOP("Rule", "This day is before the breach."));
    };
    afterBreach("suspended_on", contract.suspendedOn);
    afterBreach("breach_reported_on", contract.breachReportedOn);
}

} // namespace

const RecordKind& contractKind()
{
    static const RecordKind& kind =
        KindBuilder<Contract>(QT_TRANSLATE_NOOP("Kind", "Contracts"),
                              QT_TRANSLATE_NOOP("Kind", "contract"), "HD")
            .field("number", &Contract::number, QT_TRANSLATE_NOOP("Field", "Contract number"))
            .listed()
            .searched()
            .aliases({u"Số hợp đồng", u"Hợp đồng số"})
            .field("subject", &Contract::subject,
                   QT_TRANSLATE_NOOP("Field", "Subject of the contract"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Nội dung hợp đồng", u"Tên hợp đồng"})
            .field("supplier", &Contract::supplier, QT_TRANSLATE_NOOP("Field", "Supplier"))
            .required()
            .listed()
            .aliases({u"Nhà cung cấp"})
            .field("systems", &Contract::systems, QT_TRANSLATE_NOOP("Field", "Information systems"))
            .historic()
            .aliases({u"Hệ thống thông tin"})
            .field("signed_on", &Contract::signedOn, QT_TRANSLATE_NOOP("Field", "Signed on"))
            .aliases({u"Ngày ký"})
            .field("starts_on", &Contract::startsOn, QT_TRANSLATE_NOOP("Field", "Starts on"))
            .listed()
            .aliases({u"Ngày bắt đầu", u"Từ ngày"})
            .field("ends_on", &Contract::endsOn, QT_TRANSLATE_NOOP("Field", "Ends on"))
            .listed()
            .aliases({u"Ngày kết thúc", u"Đến ngày"})
            .field("risks_assessed_on", &Contract::risksAssessedOn,
                   QT_TRANSLATE_NOOP("Field", "Risks assessed on"))
            .field("duties_stated", &Contract::dutiesStated,
                   QT_TRANSLATE_NOOP("Field", "States scope, rights and duties"))
            .field("breach_stated", &Contract::breachStated,
                   QT_TRANSLATE_NOOP("Field", "States breach and damages"))
            .field("confidential", &Contract::confidential,
                   QT_TRANSLATE_NOOP("Field", "Data, code and designs kept confidential"))
            .field("no_data_administration", &Contract::noDataAdministration,
                   QT_TRANSLATE_NOOP("Field", "Supplier does not administer the data"))
            .field("access_limited", &Contract::accessLimited,
                   QT_TRANSLATE_NOOP("Field", "Access watched and limited"))
            .field("accounts", &Contract::accounts,
                   QT_TRANSLATE_NOOP("Field", "Accounts given to the supplier"))
            .historic()
            .aliases({u"Tài khoản đã cấp"})
            .field("breached_on", &Contract::breachedOn, QT_TRANSLATE_NOOP("Field", "Breach on"))
            .listed()
            .aliases({u"Ngày vi phạm"})
            .field("breach", &Contract::breach, QT_TRANSLATE_NOOP("Field", "Breach"))
            .longText()
            .aliases({u"Nội dung vi phạm"})
            .field("suspended_on", &Contract::suspendedOn,
                   QT_TRANSLATE_NOOP("Field", "Stopped, rights taken back on"))
            .field("breach_reported_on", &Contract::breachReportedOn,
                   QT_TRANSLATE_NOOP("Field", "Breach reported on"))
            .field("handed_back_on", &Contract::handedBackOn,
                   QT_TRANSLATE_NOOP("Field", "Data, code and designs handed back on"))
            .field("accounts_revoked_on", &Contract::accountsRevokedOn,
                   QT_TRANSLATE_NOOP("Field", "Accounts revoked or passwords changed on"))
            .listed()
            .check(checkContract)
            .make();
    return kind;
}

} // namespace soattt
