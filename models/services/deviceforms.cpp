#include "models/services/deviceforms.h"

#include "models/core/text.h"
#include "models/registers/catalog.h"
#include "models/registers/disposal.h"
#include "models/registers/labels.h"
#include "models/registers/repair.h"
#include "models/registers/sanitization.h"
#include "models/registers/stocktake.h"
#include "models/reports/devicepapers.h"
#include "models/services/devicerules.h"
#include "models/services/formdrafting.h"
#include "models/services/paperfacts.h"
#include "models/services/stocktakeservice.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(FormService)
};

QString time(const std::optional<QDateTime>& at)
{
    return at ? atOffice(*at).toString(QStringLiteral("HH:mm dd/MM/yyyy")) : QString();
}

QString joined(const QStringList& parts, const QString& between = QStringLiteral(", "))
{
    QStringList said;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            said.append(part);
    }
    return said.join(between);
}

QString money(const std::optional<Money>& sum)
{
    return sum ? QStringLiteral("%1 đồng").arg(sum->toString()) : QString();
}

QString inWords(const std::optional<Money>& sum)
{
    return sum ? QStringLiteral("%1 (%2)").arg(money(sum), text::moneyInWords(sum->dong()))
               : QString();
}

QString bytes(const std::optional<qint64>& count)
{
    return count ? QStringLiteral("%1 byte").arg(Money(*count).toString()) : QString();
}

template <class E>
QString choice(const RecordKind& kind, const char* field, const std::optional<E>& value)
{
    return value ? paperChoice(kind, field, enumKey(*value)) : QString();
}

QString person(Repository& repository, const std::optional<Ref<Staff>>& staff)
{
    const PersonOnPaper one = personOnPaper(repository, staff);
    return joined({one.name.value_or(QString()), one.post.value_or(QString())});
}

template <class T>
std::optional<T> loaded(Repository& repository, const RecordKind& kind,
                        const std::optional<Ref<T>>& ref)
{
    const std::optional<Record> record = ref ? repository.find(kind, ref->code()) : std::nullopt;
    return record ? std::optional<T>(record->template to<T>()) : std::nullopt;
}

FormDraft begun(const FormInfo& form, const FormRequest& request, const QString& about)
{
    FormDraft draft;
    draft.form = form;
    draft.request = request;
    draft.subject = QStringLiteral("%1 – %2").arg(form.title, about);
    return draft;
}

/// Head, number and anchor for a builder that takes them last.
template <class Build> void finish(FormDraft& draft, const Session& session, Build build)
{
    buildWith(draft, headOf(session.book().office(), draft.form),
              [build, now = session.book().clock().now()](const LetterheadData& head,
                                                          const QString& anchorLine) {
                  return build(head, PaperOptions{anchorLine, now});
              });
}

// Repair

QString storageText(Repository& repository, const Repair& repair)
{
    QStringList parts{choice(repairKind(), "storage_answer", repair.storageAnswer),
                      repair.storageReason};
    if (repair.asset && repair.storageAnswer) {
        for (const Record& device : repository.referring(
                 storageKind(), storageKind().field(QStringLiteral("asset")), repair.asset->code()))
            parts.append(QStringLiteral("%1: %2").arg(
                device.code(),
                paperChoice(storageKind(), "fate", textOf(device.at(QStringLiteral("fate"))))));
    }
    return joined(parts, QStringLiteral("; "));
}

PaperValues valuesOf(Repository& repository, const Repair& repair)
{
    PaperValues values;
    const PersonOnPaper asking = personOnPaper(repository, repair.requestedBy);
    values.say("1", asking.name.value_or(QString()));
    values.say("2", asking.unit.value_or(QString()));
    if (const auto asset = loaded(repository, assetKind(), repair.asset)) {
        values.say("3", asset->name);
        values.say("4", joined({asset->code, asset->serial}));
    }
    values.say("5", repair.fault);
    values.say("6", choice<RepairType>(repairKind(), "type", repair.type));
    values.say(
        "7",
        joined({repair.outside ? QStringLiteral("Ngoài cơ quan") : QStringLiteral("Tại cơ quan"),
                repair.supplier ? nameOf(repository, supplierKind(), repair.supplier->code())
                                : QString()}));
    values.say("8", money(repair.estimate));
    values.say("9", repair.partsSent);
    values.say("10", storageText(repository, repair));
    values.say("11",
               joined({text::dateForPeople(repair.returnedOn), repair.workDone, money(repair.cost)},
                      QStringLiteral("; ")));
    values.say(
        "12", joined({repair.checkedOn
                          ? QStringLiteral("kiểm tra %1").arg(text::dateForPeople(repair.checkedOn))
                          : QString(),
                      repair.scannedOn
                          ? QStringLiteral("rà quét %1").arg(text::dateForPeople(repair.scannedOn))
                          : QString(),
                      person(repository, repair.checkedBy)}));
    return values;
}

// Sanitization

QString yesOrNo(const std::optional<bool>& answer)
{
    return !answer ? QString() : *answer ? QStringLiteral("Có") : QStringLiteral("Không");
}

void sayMedium(PaperValues& values, Repository& repository, const Sanitization& done)
{
    const auto device = loaded(repository, storageKind(), done.storage);
    if (!device)
        return;
    values.say(
        "2", joined({device->code, device->model.isEmpty() ? done.observedModel : device->model}));
    values.say("3", joined({choice<StorageType>(storageKind(), "type", device->type),
                            device->capacity ? QStringLiteral("%1 GB").arg(*device->capacity)
                                             : bytes(done.size)}));
    values.say("4", device->serial.isEmpty() ? done.observedSerial : device->serial);
    if (const auto asset = loaded(repository, assetKind(), done.asset))
        values.say("5", joined({asset->code, asset->name, asset->serial}));
}

QString rounds(const Sanitization& done)
{
    if (!done.roundsDone && !done.roundsAsked)
        return {};
    const auto count = [](const std::optional<qint64>& number) {
        return number ? QString::number(*number) : QStringLiteral("…");
    };
    return QStringLiteral("%1/%2").arg(count(done.roundsDone), count(done.roundsAsked));
}

PaperValues valuesOf(Repository& repository, const Sanitization& done)
{
    const RecordKind& kind = sanitizationKind();
    PaperValues values;
    values.say("1", done.basis);
    sayMedium(values, repository, done);
    values.say("6", choice(kind, "data_class", done.dataClass));
    values.say("7", yesOrNo(done.backedUp));
    values.say("8", choice<SanitizationMethod>(kind, "method", done.method));
    values.say("9", choice<SanitizationTechnique>(kind, "technique", done.technique));
    values.say("10", joined({done.tool, done.toolVersion}));
    values.say("11", joined({time(done.startedAt), time(done.endedAt)}, QStringLiteral(" – ")));
    values.say("12", rounds(done));
    values.say("13", bytes(done.bytesWiped));
    values.say("14", done.hiddenAreas);
    values.say("15", done.errors ? QString::number(*done.errors) : QString());
    values.say("16", choice(kind, "result", done.result));
    values.say("17", choice(kind, "verification", done.verification));
    values.say("18", choice(kind, "destination", done.destination));
    values.say("19", joined({person(repository, done.doneBy), done.doneParty}));
    values.say("20",
               joined({person(repository, done.verifiedBy), text::dateForPeople(done.verifiedOn)}));
    values.say("21", joined({person(repository, done.validatedBy),
                             text::dateForPeople(done.validatedOn)}));
    values.say("22", done.witnesses.join(QStringLiteral("; ")));
    return values;
}

QString warningOf(Repository& repository, const Sanitization& done)
{
    const auto device = loaded(repository, storageKind(), done.storage);
    const char* warning = device ? mediumWarning(device->type, done.method) : "";
    return *warning ? paper::translate("Rule", warning) : QString();
}

QStringList missingRoles(const Sanitization& done)
{
    QStringList missing;
    if (!done.doneBy && done.doneParty.isEmpty())
        missing.append(FormText::tr("Nobody is named who did it."));
    if (!done.verifiedBy)
        missing.append(FormText::tr("Nobody is named who verified it."));
    if (!done.validatedBy)
        missing.append(FormText::tr("Nobody is named who validated it."));
    return missing;
}

// Disposal

QString fateText(const StorageDevice& device)
{
    return joined({device.code, choice<StorageFate>(storageKind(), "fate", device.fate),
                   text::dateForPeople(device.fateOn), device.fateDocument});
}

/// Those put away since, too: the paper tells how it was.
std::vector<StorageDevice> drivesEver(Repository& repository, const QString& asset)
{
    RecordQuery query;
    query.where = {{QStringLiteral("asset"), Condition::Test::Equals, {asset}}};
    query.withClosed = true;
    std::vector<StorageDevice> drives;
    for (const Record& record : repository.all(storageKind(), query))
        drives.push_back(record.to<StorageDevice>());
    return drives;
}

QString drivesText(Repository& repository, const DisposalLine& line)
{
    if (const auto loose = loaded(repository, storageKind(), line.storage))
        return fateText(*loose);
    QStringList texts;
    if (line.asset)
        for (const StorageDevice& device : drivesEver(repository, line.asset->code()))
            texts.append(fateText(device));
    return texts.join(QStringLiteral("; "));
}

DisposalRow rowOf(Repository& repository, const DisposalLine& line)
{
    DisposalRow row;
    row.name = line.name;
    row.code = line.asset ? line.asset->code() : line.storage ? line.storage->code() : QString();
    row.type = choice(assetKind(), "type", line.type);
    row.quantity = line.quantity.value_or(1);
    row.condition = line.condition;
    row.original = line.originalValue;
    row.remaining = line.remainingValue;
    row.reason = line.reason;
    row.drives = drivesText(repository, line);
    return row;
}

PaperValues valuesOf(const Disposal& disposal)
{
    PaperValues values;
    const QString from =
        disposal.decidedOn ? QStringLiteral("ngày %1").arg(text::dateForPeople(disposal.decidedOn))
                           : QString();
    values.say("1", joined({disposal.decision, from}, QStringLiteral(" ")));
    values.say("2", choice(disposalKind(), "way", disposal.way));
    values.say("3", disposal.recipient);
    values.say("4", text::dateForPeople(disposal.carriedOutOn));
    values.say("5", inWords(disposal.proceeds));
    values.say("6", inWords(disposal.costs));
    values.say("7", disposal.result);
    return values;
}

// Stock-take

QString noteOf(const StocktakeLine& line)
{
    if (!line.isDifference())
        return line.condition;
    const QString outcome = paperChoice(stocktakeLineKind(), "outcome", enumKey(line.outcome));
    const QString where =
        line.outcome == StocktakeOutcome::WrongPlace ? line.foundPlace : QString();
    return joined({joined({outcome, where}, QStringLiteral(": ")), line.condition, line.settlement},
                  QStringLiteral("; "));
}

StocktakeRow rowOf(const StocktakeLine& line)
{
    StocktakeRow row;
    row.name = line.name;
    row.code = line.asset ? line.asset->code() : line.scanned;
    row.place = line.bookPlace.isEmpty() ? line.foundPlace : line.bookPlace;
    row.booked = line.booked;
    row.present = line.isPresent();
    row.original = line.originalValue;
    row.remaining = line.remainingValue;
    row.note = noteOf(line);
    return row;
}

PaperValues valuesOf(Repository& repository, const Stocktake& stocktake)
{
    PaperValues values;
    values.say("1", text::dateInDocuments(*stocktake.takenOn));
    const QString department =
        stocktake.department ? nameOf(repository, departmentKind(), stocktake.department->code())
                             : QString();
    const QString scope = joined({department, stocktake.place});
    values.say("2", scope.isEmpty() ? QStringLiteral("Toàn cơ quan") : scope);
    return values;
}

} // namespace

FormDraft draftRepairRequest(const Session& session, const FormInfo& form,
                             const FormRequest& request)
{
    const auto repair = recordOf(session, form, request).to<Repair>();
    FormDraft draft = begun(form, request, repair.fault);
    const PaperValues printed =
        fillLines(draft, repairFields(), valuesOf(session.book().repository(), repair),
                  recordSources(repairFields()));
    if (repair.outside && !repair.storageAnswer)
        draft.warnings.append(
            FormText::tr("What becomes of the storage devices is not answered yet."));
    finish(draft, session, [printed](const LetterheadData& head, const PaperOptions& options) {
        return buildRepairRequest(printed, head, options);
    });
    return draft;
}

FormDraft draftSanitization(const Session& session, const FormInfo& form,
                            const FormRequest& request)
{
    Repository& repository = session.book().repository();
    const auto done = recordOf(session, form, request).to<Sanitization>();
    FormDraft draft = begun(form, request, done.storage->code());
    const PaperValues printed = fillLines(draft, sanitizationFields(), valuesOf(repository, done),
                                          recordSources(sanitizationFields()));
    draft.warnings = missingRoles(done);
    finish(draft, session,
           [printed, warning = warningOf(repository, done)](const LetterheadData& head,
                                                            const PaperOptions& options) {
               return buildSanitization(printed, warning, head, options);
           });
    return draft;
}

FormDraft draftDisposal(const Session& session, const FormInfo& form, const FormRequest& request)
{
    Repository& repository = session.book().repository();
    const auto disposal = recordOf(session, form, request).to<Disposal>();
    FormDraft draft = begun(form, request, disposal.subject);
    DisposalPaper paper;
    paper.values =
        fillLines(draft, disposalFields(), valuesOf(disposal), recordSources(disposalFields()));
    paper.council = disposal.council;
    for (const Record& line :
         repository.all(disposalLineKind(), linesQuery(disposalLineKind(), disposal.code)))
        paper.rows.push_back(rowOf(repository, line.to<DisposalLine>()));
    if (paper.rows.empty())
        draft.warnings.append(FormText::tr("%1 has nothing on its list.").arg(disposal.code));
    const QString conflict = disposalConflict(session);
    if (!conflict.isEmpty())
        draft.warnings.append(conflict);
    finish(draft, session, [paper](const LetterheadData& head, const PaperOptions& options) {
        return buildDisposal(paper, head, options);
    });
    return draft;
}

FormDraft draftStocktake(const Session& session, const FormInfo& form, const FormRequest& request)
{
    const auto stocktake = recordOf(session, form, request).to<Stocktake>();
    FormDraft draft = begun(form, request, stocktake.subject);
    StocktakePaper paper;
    paper.values =
        fillLines(draft, stocktakeFields(), valuesOf(session.book().repository(), stocktake),
                  recordSources(stocktakeFields()));
    paper.committee = stocktake.committee;
    for (const StocktakeLine& line : StocktakeService(session).lines(stocktake.code))
        paper.rows.push_back(rowOf(line));
    if (!stocktake.finishedOn)
        draft.warnings.append(
            FormText::tr("The stock-take %1 is not finished.").arg(stocktake.code));
    finish(draft, session, [paper](const LetterheadData& head, const PaperOptions& options) {
        return buildStocktake(paper, head, options);
    });
    return draft;
}

void devicePaperIssued(Repository& repository, RecordWriter& writer, const Document& document)
{
    const QString paper = QStringLiteral("paper");
    const auto before = repository.find(*findKind(document.recordKind), document.recordCode);
    if (!isEmpty(before->at(paper)))
        return;
    Record after = *before;
    after.set(paper, Value(document.number));
    writer.change(*before, after, QStringLiteral("issue"));
}

} // namespace soattt
