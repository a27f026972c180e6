#include "models/services/secretmachineservice.h"

#include "models/services/officeservice.h"
#include "models/services/recordservice.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SecretMachineService)
};

constexpr const char* inspectedDuties[] = {"G1", "G2", "G4", "G5"};

void addPoints(const Duty& duty, std::vector<SecretInspectionItem>& points)
{
    const QString clauses = texts(duty.grounds.clauses).join(QStringLiteral(", "));
    for (const QString& quote : duty.grounds.quotes) {
        SecretInspectionItem point;
        point.text = quote;
        point.clause = clauses;
        points.push_back(point);
    }
}

} // namespace

std::vector<SecretInspectionItem> SecretMachineService::checklist() const
{
    m_session.authorize(Operation::ReadSecretMachines);
    std::vector<SecretInspectionItem> points;
    for (const Regulation& regulation : OfficeService(m_session).bindingTexts()) {
        for (const char* code : inspectedDuties) {
            const Duty* duty = regulation.duty(QString::fromLatin1(code));
            if (duty && duty->said == Said::Stated && !regulation.isReference)
                addPoints(*duty, points);
        }
    }
    return points;
}

QString SecretMachineService::openInspection(const QString& machine, const QDate& on,
                                             const QString& inspectors) const
{
    std::vector<Record> lines;
    for (const SecretInspectionItem& point : checklist())
        lines.push_back(Record::from(secretInspectionItemKind(), point));
    if (lines.empty())
        throw UserError(Words::tr("No applied regulation says what to look at."),
                        Words::tr("Add the inspection by hand, with points of your own."));
    SecretInspection inspection;
    if (!machine.isEmpty())
        inspection.machine = Ref<SecretMachine>(machine);
    if (on.isValid())
        inspection.inspectedOn = on;
    inspection.inspectors = inspectors;
    return RecordService(m_session)
        .saveWithLines(Record::from(secretInspectionKind(), inspection), lines,
                       Words::tr("Inspection of %1").arg(machine))
        .code();
}

std::optional<QDate> SecretMachineService::isolatedOn(Repository& repository, const QString& asset)
{
    for (const Record& record : repository.referring(
             secretMachineKind(), secretMachineKind().field(QStringLiteral("asset")), asset)) {
        const auto machine = record.to<SecretMachine>();
        if (machine.isServing())
            return machine.isolatedOn;
    }
    return std::nullopt;
}

} // namespace soattt
