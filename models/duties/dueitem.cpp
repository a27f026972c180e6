#include "models/duties/dueitem.h"

#include "models/duties/dutypaper.h"
#include "models/policy/thresholdkey.h"
#include "models/registers/backupplan.h"
#include "models/registers/labels.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <functional>

namespace soattt {

namespace {

struct Title
{
    const char* key;
    const char* source;
};

constexpr std::array titles{
    Title{"office.leader",
          QT_TRANSLATE_NOOP("Duty", "Name the leader in charge of information security")},
    Title{"office.officer",
          QT_TRANSLATE_NOOP("Duty", "Name the officer in charge of information security")},
    Title{"office.regulation",
          QT_TRANSLATE_NOOP("Duty", "Issue the office's own security regulation")},
    Title{"office.threshold",
          QT_TRANSLATE_NOOP("Duty", "Set a number the regulation leaves to the office")},
    Title{"staff.briefing", QT_TRANSLATE_NOOP("Duty", "Brief new staff on the security rules")},
    Title{"staff.pledge", QT_TRANSLATE_NOOP("Duty", "Have the confidentiality pledge signed")},
    Title{"staff.leaver_accounts",
          QT_TRANSLATE_NOOP("Duty", "Revoke the accounts of someone who left")},
    Title{"staff.leaver_assets",
          QT_TRANSLATE_NOOP("Duty", "Take back the assets of someone who left")},
    Title{"handover.unsigned", QT_TRANSLATE_NOOP("Duty", "Have the handover minutes signed")},
    Title{"account.review", QT_TRANSLATE_NOOP("Duty", "Review the accounts")},
    Title{"account.review_followup",
          QT_TRANSLATE_NOOP("Duty", "Carry out what the account review decided")},
    Title{"account.password_change", QT_TRANSLATE_NOOP("Duty", "Change the passwords")},
    Title{"account.first_password", QT_TRANSLATE_NOOP("Duty", "Have the first passwords changed")},
    Title{"asset.antivirus", QT_TRANSLATE_NOOP("Duty", "Renew the antivirus licence")},
    Title{"asset.warranty", QT_TRANSLATE_NOOP("Duty", "Use the warranty before it ends")},
    Title{"asset.unwiped", QT_TRANSLATE_NOOP("Duty", "Wipe or destroy the drives before disposal")},
    Title{"machine.failing",
          QT_TRANSLATE_NOOP("Duty", "Bring the computer to what the regulation asks")},
    Title{"machine.check", QT_TRANSLATE_NOOP("Duty", "Check the computer again")},
    Title{"machine.unchecked", QT_TRANSLATE_NOOP("Duty", "Check the computers never checked")},
    Title{"secret.minimum", QT_TRANSLATE_NOOP("Duty", "Set up the equipment for secret documents")},
    Title{"secret.network",
          QT_TRANSLATE_NOOP("Duty", "Take the secret-document machine off the network")},
    Title{"secret.network_register",
          QT_TRANSLATE_NOOP("Duty", "Explain a secret-document machine in the network register")},
    Title{"secret.address",
          QT_TRANSLATE_NOOP("Duty", "Explain the IP address of a secret-document machine")},
    Title{"secret.history",
          QT_TRANSLATE_NOOP("Duty", "Replace the machine that was on the Internet before")},
    Title{"secret.radios", QT_TRANSLATE_NOOP("Duty", "Remove wifi, Bluetooth and network card")},
    Title{"secret.repair_outside",
          QT_TRANSLATE_NOOP("Duty", "Explain who repaired the secret-document machine")},
    Title{"secret.repair_untold",
          QT_TRANSLATE_NOOP("Duty", "Tell the authority of the repair of the machine")},
    Title{"secret.state",
          QT_TRANSLATE_NOOP("Duty", "Release a secret-document machine that is no longer in use")},
    Title{"secret.drive",
          QT_TRANSLATE_NOOP("Duty", "Record what became of the secret-document machine's drive")},
    Title{"secret.custodian",
          QT_TRANSLATE_NOOP("Duty", "Name a custodian who still works at the office")},
    Title{"secret.user", QT_TRANSLATE_NOOP("Duty", "Withdraw the leave to use the machine")},
    Title{"secret.unregistered",
          QT_TRANSLATE_NOOP("Duty", "Register the machine marked for secret documents")},
    Title{"secret.unmarked",
          QT_TRANSLATE_NOOP("Duty", "Mark the designated machine among the assets")},
    Title{"secret.before_use",
          QT_TRANSLATE_NOOP("Duty", "Check the secret-document machine before use")},
    Title{"secret.inspection", QT_TRANSLATE_NOOP("Duty", "Inspect the secret-document machine")},
    Title{"secret.remedy",
          QT_TRANSLATE_NOOP("Duty", "Remedy what the inspection of the machine found")},
    Title{"wifi.password", QT_TRANSLATE_NOOP("Duty", "Change the wifi password")},
    Title{"wifi.no_password", QT_TRANSLATE_NOOP("Duty", "Set a wifi password")},
    Title{"system.dossier",
          QT_TRANSLATE_NOOP("Duty", "Have the security level of the system approved")},
    Title{"system.assessment", QT_TRANSLATE_NOOP("Duty", "Assess the security of the system")},
    Title{"inspection.prepare", QT_TRANSLATE_NOOP("Duty", "Prepare for the announced inspection")},
    Title{"inspection.remedy", QT_TRANSLATE_NOOP("Duty", "Remedy what the inspection found")},
    Title{"incident.report", QT_TRANSLATE_NOOP("Duty", "Report the incident")},
    Title{"report.periodic", QT_TRANSLATE_NOOP("Duty", "Send the periodic report")},
    Title{"repair.check", QT_TRANSLATE_NOOP("Duty", "Check and scan what came back from repair")},
    Title{"movement.return", QT_TRANSLATE_NOOP("Duty", "Take back what left the office")},
    Title{"stocktake.difference",
          QT_TRANSLATE_NOOP("Duty", "Settle a difference the stock-take found")},
    Title{"consent.missing",
          QT_TRANSLATE_NOOP("Duty", "Have the head agree to the private device")},
    Title{"consent.ending",
          QT_TRANSLATE_NOOP("Duty", "Renew or end the permission of the private device")},
    Title{"maintenance.planned", QT_TRANSLATE_NOOP("Duty", "Carry out the planned maintenance")},
    Title{"maintenance.round", QT_TRANSLATE_NOOP("Duty", "Plan the next round of maintenance")},
    Title{"purchase.plan", QT_TRANSLATE_NOOP("Duty", "Propose the yearly purchase plan")},
    Title{"breach.notice", QT_TRANSLATE_NOOP("Duty", "Notify the breach of personal data")},
    Title{"wifi.cipher", QT_TRANSLATE_NOOP("Duty", "Encrypt the wifi with WPA2 or WPA3")},
    Title{"wifi.own_range", QT_TRANSLATE_NOOP("Duty", "Give the wifi an IP range of its own")},
    Title{"wifi.admin_password",
          QT_TRANSLATE_NOOP("Duty", "Change the default admin password of the access point")},
    Title{"network.firewall", QT_TRANSLATE_NOOP("Duty", "Put a firewall before the network")},
    Title{"system.hardening",
          QT_TRANSLATE_NOOP("Duty", "Check and harden the system before it goes live")},
    Title{"log.archive", QT_TRANSLATE_NOOP("Duty", "Archive the logs")},
    Title{"log.retention", QT_TRANSLATE_NOOP("Duty", "Keep the logs as long as asked")},
    Title{"server_room.ups", QT_TRANSLATE_NOOP("Duty", "Test how long the UPS lasts")},
    Title{"server_room.duty", QT_TRANSLATE_NOOP("Duty", "Enter the duty rota of the server room")},
    Title{"backup.no_plan", QT_TRANSLATE_NOOP("Duty", "Plan the backup of these data")},
    Title{"backup.run", QT_TRANSLATE_NOOP("Duty", "Back up")},
    Title{"backup.too_rare", QT_TRANSLATE_NOOP("Duty", "Plan the backup more often")},
    Title{"backup.incomplete", QT_TRANSLATE_NOOP("Duty", "Complete the line of the backup plan")},
    Title{"backup.place",
          QT_TRANSLATE_NOOP("Duty", "Keep the copies off the partition of the applications")},
    Title{"backup.encryption", QT_TRANSLATE_NOOP("Duty", "Encrypt the copies")},
    Title{"backup.procedure", QT_TRANSLATE_NOOP("Duty", "Issue the backup procedure")},
    Title{"restore.interval", QT_TRANSLATE_NOOP("Duty", "Set how often a restore is tested")},
    Title{"restore.test", QT_TRANSLATE_NOOP("Duty", "Test the restore")},
    Title{"restore.failed",
          QT_TRANSLATE_NOOP("Duty", "Test the restore again: the last test failed")},
    Title{"contract.start",
          QT_TRANSLATE_NOOP("Duty", "Complete the contract before the services begin")},
    Title{"contract.breach",
          QT_TRANSLATE_NOOP("Duty", "Stop the supplier, take back the rights, report the breach")},
    Title{"contract.end",
          QT_TRANSLATE_NOOP("Duty", "Take back data and accounts at the end of the contract")},
    Title{"vulnerability.remedy", QT_TRANSLATE_NOOP("Duty", "Remedy the vulnerability notified")},
    Title{"assessment.measures", QT_TRANSLATE_NOOP("Duty", "Carry out what the assessment asks")},
    Title{"assessment.report", QT_TRANSLATE_NOOP("Duty", "Report the assessment to the head")},
    Title{"system.important_list",
          QT_TRANSLATE_NOOP("Duty", "Assess the list of important systems for the year")},
    Title{"training.needs",
          QT_TRANSLATE_NOOP("Duty", "Find out the training needs and send them in")},
    Title{"training.session", QT_TRANSLATE_NOOP("Duty", "Hold a training or awareness session")},
    Title{"inspection.short_notice",
          QT_TRANSLATE_NOOP("Duty", "Point out that the inspection was announced too late")},
    Title{"system.plan",
          QT_TRANSLATE_NOOP("Duty", "Carry out the security plan of the system in full")},
};

/// Looks a source text up in its context: in the language of the screen, or of the paper.
using Translator = std::function<QString(const char* context, const char* source)>;

QString onScreen(const char* context, const char* source)
{
    return QCoreApplication::translate(context, source);
}

QString classLabel(const QString& key, const Translator& translate)
{
    for (const auto& entry : enumEntries<BackupClass>()) {
        if (key == QLatin1String(entry.key))
            return translate("Choice", entry.label);
    }
    return key;
}

QString objectText(const QString& duty, const QString& object, const Translator& translate)
{
    if (duty == QLatin1String("backup.no_plan"))
        return classLabel(object, translate);
    const bool isThreshold =
        duty == QLatin1String("office.threshold") || duty == QLatin1String("secret.minimum");
    const auto key = isThreshold ? tryThresholdKeyFromString(object) : std::nullopt;
    return key ? translate("Policy", ruleOf(*key).label) : object;
}

} // namespace

QString dueStateKey(DueState state)
{
    switch (state) {
    case DueState::Overdue:
        return QStringLiteral("overdue");
    case DueState::Today:
        return QStringLiteral("today");
    case DueState::Soon:
        return QStringLiteral("soon");
    case DueState::Later:
        return QStringLiteral("later");
    }
    Q_UNREACHABLE();
}

QJsonObject DueItem::toJson() const
{
    return {
        {QStringLiteral("duty"), duty},
        {QStringLiteral("object"), object},
        {QStringLiteral("record"), record},
        {QStringLiteral("kind"), kind},
        {QStringLiteral("due"), due.toString(Qt::ISODate)},
        {QStringLiteral("due_at"),
         dueAt ? QJsonValue(dueAt->toString(QStringLiteral("yyyy-MM-ddTHH:mm"))) : QJsonValue()},
        {QStringLiteral("state"), dueStateKey(state)},
        {QStringLiteral("days"), days},
        {QStringLiteral("hours"), hours ? QJsonValue(*hours) : QJsonValue()},
        {QStringLiteral("clauses"), QJsonArray::fromStringList(clauses)}};
}

QString dutyTitle(const QString& duty)
{
    for (const Title& title : titles) {
        if (duty == QLatin1String(title.key))
            return QCoreApplication::translate("Duty", title.source);
    }
    return duty;
}

QString paper::dutyTitle(const QString& duty)
{
    for (const Title& title : titles) {
        if (duty == QLatin1String(title.key))
            return paper::translate("Duty", title.source);
    }
    return duty;
}

QString dueObjectText(const QString& duty, const QString& object)
{
    if (duty == QLatin1String("machine.unchecked"))
        return QCoreApplication::translate("Duty", "%n computer(s)", nullptr, object.toInt());
    return objectText(duty, object, onScreen);
}

QString paper::dueObjectText(const QString& duty, const QString& object)
{
    if (duty == QLatin1String("machine.unchecked"))
        return QStringLiteral("%1 máy tính").arg(object);
    return objectText(duty, object, paper::translate);
}

QString paper::clausesText(const QStringList& clauses)
{
    const QLatin1String own("OWN ");
    QStringList shown;
    for (const QString& clause : clauses)
        shown.append(clause.startsWith(own) ? QStringLiteral("Nội quy: ") + clause.mid(own.size())
                                            : clause);
    return shown.join(QLatin1String("; "));
}

QStringList dutyKeys()
{
    QStringList keys;
    for (const Title& title : titles)
        keys.append(QString::fromLatin1(title.key));
    return keys;
}

} // namespace soattt
