#include "views/records/recordforms.h"

#include "models/registers/recordkind.h"
#include "views/records/formcells.h"

#include "ui_accesspointsform.h"
#include "ui_accountreviewsform.h"
#include "ui_accountsform.h"
#include "ui_assetsform.h"
#include "ui_backupmediaform.h"
#include "ui_backuprunsform.h"
#include "ui_backupsform.h"
#include "ui_budgetform.h"
#include "ui_databreachesform.h"
#include "ui_departmentsform.h"
#include "ui_documentsform.h"
#include "ui_handoversform.h"
#include "ui_incidentsform.h"
#include "ui_inspectionsform.h"
#include "ui_logarchivesform.h"
#include "ui_machinechecksform.h"
#include "ui_networkform.h"
#include "ui_officeform.h"
#include "ui_restoretestsform.h"
#include "ui_secretinspectionsform.h"
#include "ui_secretmachinesform.h"
#include "ui_serverroomform.h"
#include "ui_staffform.h"
#include "ui_storageform.h"
#include "ui_suppliersform.h"
#include "ui_systemsform.h"
#include "ui_trainingform.h"

#include "ui_assessmentsform.h"
#include "ui_attestationsform.h"
#include "ui_consentsform.h"
#include "ui_contractsform.h"
#include "ui_depreciationratesform.h"
#include "ui_disposalsform.h"
#include "ui_maintenanceform.h"
#include "ui_movementsform.h"
#include "ui_repairsform.h"
#include "ui_sanitizationsform.h"
#include "ui_stocktakesform.h"
#include "ui_vulnerabilitiesform.h"

#include <QHash>

namespace soattt {

namespace {

using LayOut = void (*)(QWidget*);

template <class Form> void layOut(QWidget* widget)
{
    Form().setupUi(widget);
}

} // namespace

QWidget* makeRecordForm(const RecordKind& kind, QWidget* parent)
{
    static const QHash<QString, LayOut> forms{
        {QStringLiteral("access-points"), layOut<Ui::AccessPointsForm>},
        {QStringLiteral("account-reviews"), layOut<Ui::AccountReviewsForm>},
        {QStringLiteral("accounts"), layOut<Ui::AccountsForm>},
        {QStringLiteral("assets"), layOut<Ui::AssetsForm>},
        {QStringLiteral("backup-media"), layOut<Ui::BackupMediaForm>},
        {QStringLiteral("backup-runs"), layOut<Ui::BackupRunsForm>},
        {QStringLiteral("backups"), layOut<Ui::BackupsForm>},
        {QStringLiteral("log-archives"), layOut<Ui::LogArchivesForm>},
        {QStringLiteral("restore-tests"), layOut<Ui::RestoreTestsForm>},
        {QStringLiteral("server-room"), layOut<Ui::ServerRoomForm>},
        {QStringLiteral("budget"), layOut<Ui::BudgetForm>},
        {QStringLiteral("data-breaches"), layOut<Ui::DataBreachesForm>},
        {QStringLiteral("departments"), layOut<Ui::DepartmentsForm>},
        {QStringLiteral("documents"), layOut<Ui::DocumentsForm>},
        {QStringLiteral("handovers"), layOut<Ui::HandoversForm>},
        {QStringLiteral("incidents"), layOut<Ui::IncidentsForm>},
        {QStringLiteral("inspections"), layOut<Ui::InspectionsForm>},
        {QStringLiteral("machine-checks"), layOut<Ui::MachineChecksForm>},
        {QStringLiteral("network"), layOut<Ui::NetworkForm>},
        {QStringLiteral("office"), layOut<Ui::OfficeForm>},
        {QStringLiteral("secret-inspections"), layOut<Ui::SecretInspectionsForm>},
        {QStringLiteral("secret-machines"), layOut<Ui::SecretMachinesForm>},
        {QStringLiteral("staff"), layOut<Ui::StaffForm>},
        {QStringLiteral("storage"), layOut<Ui::StorageForm>},
        {QStringLiteral("suppliers"), layOut<Ui::SuppliersForm>},
        {QStringLiteral("systems"), layOut<Ui::SystemsForm>},
        {QStringLiteral("training"), layOut<Ui::TrainingForm>},
        {QStringLiteral("movements"), layOut<Ui::MovementsForm>},
        {QStringLiteral("repairs"), layOut<Ui::RepairsForm>},
        {QStringLiteral("sanitizations"), layOut<Ui::SanitizationsForm>},
        {QStringLiteral("disposals"), layOut<Ui::DisposalsForm>},
        {QStringLiteral("stocktakes"), layOut<Ui::StocktakesForm>},
        {QStringLiteral("maintenance"), layOut<Ui::MaintenanceForm>},
        {QStringLiteral("depreciation-rates"), layOut<Ui::DepreciationRatesForm>},
        {QStringLiteral("consents"), layOut<Ui::ConsentsForm>},
        {QStringLiteral("contracts"), layOut<Ui::ContractsForm>},
        {QStringLiteral("vulnerabilities"), layOut<Ui::VulnerabilitiesForm>},
        {QStringLiteral("assessments"), layOut<Ui::AssessmentsForm>},
        {QStringLiteral("attestations"), layOut<Ui::AttestationsForm>},
    };
    const LayOut form = forms.value(kind.key());
    if (!form)
        return nullptr;
    auto* widget = new QWidget(parent);
    form(widget);
    layOutCells(widget);
    return widget;
}

} // namespace soattt
