#include "models/services/secretforms.h"

#include "models/core/text.h"
#include "models/registers/catalog.h"
#include "models/registers/secretinspection.h"
#include "models/reports/secretpaper.h"
#include "models/services/formdrafting.h"
#include "models/services/paperfacts.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(FormService)
};

/// What is said, a line each.
QString lines(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

QString labelled(const char* label, const QString& text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("%1: %2").arg(QString::fromUtf8(label), text);
}

QString staffName(Repository& repository, const std::optional<Ref<Staff>>& staff)
{
    return staff ? nameOf(repository, staffKind(), staff->code()) : QString();
}

QString serialOf(Repository& repository, const SecretMachine& machine)
{
    const auto serial = [&repository](const RecordKind& kind, const QString& code) {
        const auto record = repository.find(kind, code);
        return record ? textOf(record->at(QStringLiteral("serial"))) : QString();
    };
    if (machine.asset)
        return serial(assetKind(), machine.asset->code());
    return machine.storage ? serial(storageKind(), machine.storage->code()) : QString();
}

QString equipmentOf(Repository& repository, const SecretMachine& machine)
{
    QString named = machine.name;
    if (machine.asset)
        named += QStringLiteral(" (%1)").arg(machine.asset->code());
    return lines({named, labelled("Số sê-ri", serialOf(repository, machine))});
}

QString lastInspection(const std::vector<SecretInspection>& inspections, const QString& machine)
{
    std::optional<QDate> last;
    for (const SecretInspection& inspection : inspections) {
        if (inspection.state == SecretInspectionState::Finished &&
            inspection.machine->code() == machine && (!last || *last < *inspection.inspectedOn))
            last = inspection.inspectedOn;
    }
    return text::dateForPeople(last);
}

SecretRegisterRow rowOf(Repository& repository, const SecretMachine& machine,
                        const std::vector<SecretInspection>& inspections)
{
    QStringList users;
    for (const Ref<Staff>& user : machine.users)
        users.append(nameOf(repository, staffKind(), user.code()));
    SecretRegisterRow row;
    row.equipment = equipmentOf(repository, machine);
    row.type = paperChoice(secretMachineKind(), "type", enumKey(machine.type));
    row.decision = lines({machine.decision, text::dateForPeople(machine.designatedOn)});
    row.room = machine.room;
    row.custodian = staffName(repository, machine.custodian);
    row.users = lines(users);
    row.isolation = lines({labelled("Từ", text::dateForPeople(machine.isolatedOn)),
                           labelled("Niêm phong", machine.seal)});
    row.checks = lines({labelled("Trước khi dùng", text::dateForPeople(machine.checkedOn)),
                        labelled("Gần nhất", lastInspection(inspections, machine.code))});
    row.state = paperChoice(secretMachineKind(), "state", enumKey(machine.state));
    return row;
}

SecretRegisterValues registerValues(Repository& repository)
{
    const auto inspections = everyRecord<SecretInspection>(repository, secretInspectionKind());
    SecretRegisterValues values;
    for (const auto& machine : everyRecord<SecretMachine>(repository, secretMachineKind()))
        values.rows.push_back(rowOf(repository, machine, inspections));
    return values;
}

SecretInspectionValues inspectionValues(Repository& repository, const SecretInspection& inspection)
{
    SecretInspectionValues values;
    values.inspectedOn = inspection.inspectedOn;
    values.inspectors = said(inspection.inspectors);
    values.findings = said(inspection.findings);
    values.remedy = said(inspection.remedy);
    values.responsible = said(staffName(repository, inspection.responsible));
    values.remedyDueOn = inspection.remedyDueOn;
    if (const auto record = repository.find(secretMachineKind(), inspection.machine->code())) {
        const auto machine = record->to<SecretMachine>();
        values.equipment =
            equipmentOf(repository, machine).replace(QLatin1Char('\n'), QStringLiteral("; "));
        values.room = said(machine.room);
        values.custodian = said(staffName(repository, machine.custodian));
    }
    for (const Record& record : repository.all(
             secretInspectionItemKind(), linesQuery(secretInspectionItemKind(), inspection.code))) {
        const auto item = record.to<SecretInspectionItem>();
        const QString answer =
            item.answer == SecretAnswer::Unanswered
                ? QString()
                : paperChoice(secretInspectionItemKind(), "answer", enumKey(item.answer));
        values.rows.push_back({item.text, item.clause, answer, item.remark});
    }
    return values;
}

qint64 unanswered(const SecretInspectionValues& values)
{
    return std::count_if(values.rows.begin(), values.rows.end(),
                         [](const SecretInspectionRow& row) { return row.answer.isEmpty(); });
}

} // namespace

FormDraft draftSecretRegister(const Session& session, const FormInfo& form,
                              const FormRequest& request)
{
    Book& book = session.book();
    FormDraft draft;
    draft.form = form;
    draft.request = request;
    const SecretRegisterValues printed =
        fillLines(draft, secretRegisterFields(), registerValues(book.repository()), {});
    buildWith(draft, headOf(book.office(), form),
              [printed, on = book.clock().today(),
               now = book.clock().now()](const LetterheadData& head, const QString& anchorLine) {
                  return buildSecretRegister(printed, on, head, {anchorLine, now});
              });
    return draft;
}

FormDraft draftSecretInspection(const Session& session, const FormInfo& form,
                                const FormRequest& request)
{
    Book& book = session.book();
    const auto inspection = recordOf(session, form, request).to<SecretInspection>();
    FormDraft draft;
    draft.form = form;
    draft.request = request;
    draft.subject = QStringLiteral("%1 – %2").arg(form.title, inspection.machine->code());
    const SecretInspectionValues own = inspectionValues(book.repository(), inspection);
    const SecretInspectionValues printed = fillLines(draft, secretInspectionFields(), own, {});
    if (const qint64 open = unanswered(own); open > 0)
        draft.warnings.append(FormText::tr("%n point(s) are not answered.", nullptr, int(open)));
    buildWith(
        draft, headOf(book.office(), form),
        [printed, now = book.clock().now()](const LetterheadData& head, const QString& anchorLine) {
            return buildSecretInspection(printed, head, {anchorLine, now});
        });
    return draft;
}

} // namespace soattt
