#include "models/services/peopleforms.h"

#include "models/core/text.h"
#include "models/registers/catalog.h"
#include "models/registers/staffchange.h"
#include "models/reports/accountslip.h"
#include "models/reports/leaverpaper.h"
#include "models/services/formdrafting.h"
#include "models/services/paperfacts.h"
#include "models/services/staffchangeservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace soattt {

namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(FormService)
};

std::optional<QString> revocationOf(const Account& account)
{
    if (!account.revokedOn)
        return std::nullopt;
    const QString done =
        QStringLiteral("Đã thu hồi ngày %1").arg(text::dateForPeople(*account.revokedOn));
    return account.revokedBy.isEmpty()
               ? done
               : QStringLiteral("%1, người thực hiện: %2").arg(done, account.revokedBy);
}

AccountSlipValues slipValues(Repository& repository, const Account& account, AccountSlip slip)
{
    const bool personal = account.type == AccountType::Personal;
    const auto& who = personal ? account.holder : account.custodian;
    AccountSlipValues values;
    values.person = personOnPaper(repository, who);
    values.system = said(nameOf(repository, systemKind(), account.system->code()));
    values.username = account.username;
    values.type = paperChoice(accountKind(), "type", enumKey(account.type));
    values.rights = said(account.rights);
    if (slip == AccountSlip::Revocation) {
        values.reason = said(account.stateReason);
        values.done = revocationOf(account);
    }
    return values;
}

FormDraft draftSlip(const Session& session, const FormInfo& form, const FormRequest& request,
                    AccountSlip slip)
{
    Book& book = session.book();
    const auto account = recordOf(session, form, request).to<Account>();
    FormDraft draft;
    draft.form = form;
    draft.request = request;
    draft.subject = QStringLiteral("%1 – %2").arg(form.title, account.username);
    const AccountSlipValues printed =
        fillLines(draft, accountSlipFields(slip), slipValues(book.repository(), account, slip),
                  accountSlipSources());
    if (slip == AccountSlip::Request && account.state == AccountState::Revoked)
        draft.warnings.append(FormText::tr("The account %1 is revoked.").arg(account.username));
    buildWith(draft, headOf(book.office(), form),
              [slip, printed, now = book.clock().now()](const LetterheadData& head,
                                                        const QString& anchorLine) {
                  return buildAccountSlip(slip, printed, head, {anchorLine, now});
              });
    return draft;
}

/// The lines of the newest change.
std::vector<StaffChange> lastChange(Repository& repository, const QString& staff)
{
    std::vector<StaffChange> lines;
    for (const Record& record :
         repository.all(staffChangeKind(), linesQuery(staffChangeKind(), staff)))
        lines.push_back(record.to<StaffChange>());
    if (lines.empty())
        return lines;
    const auto newest = std::max_element(
        lines.begin(), lines.end(),
        [](const StaffChange& a, const StaffChange& b) { return a.changedOn < b.changedOn; });
    const auto day = newest->changedOn;
    std::erase_if(lines, [&day](const StaffChange& line) { return line.changedOn != day; });
    return lines;
}

QString successorName(Repository& repository, const StaffChange& line)
{
    return line.successor ? nameOf(repository, staffKind(), line.successor->code()) : QString();
}

LeaverAccountRow accountRow(Repository& repository, const QString& code)
{
    LeaverAccountRow row;
    if (const auto record = repository.find(accountKind(), code)) {
        const auto account = record->to<Account>();
        row.username = account.username;
        row.system = nameOf(repository, systemKind(), account.system->code());
    }
    row.settled = QStringLiteral("Chưa xử lý");
    return row;
}

LeaverAccountRow accountRow(Repository& repository, const StaffChange& line)
{
    LeaverAccountRow row = accountRow(repository, line.account->code());
    row.settled = paperChoice(staffChangeKind(), "action", enumKey(line.action));
    row.successor = successorName(repository, line);
    row.notes = line.notes;
    return row;
}

LeaverAssetRow assetRow(Repository& repository, const QString& code)
{
    LeaverAssetRow row;
    row.code = code;
    if (const auto record = repository.find(assetKind(), row.code)) {
        const auto asset = record->to<Asset>();
        row.name = asset.name;
        if (!asset.serial.isEmpty())
            row.code += QStringLiteral(", ") + asset.serial;
    }
    row.settled = QStringLiteral("Chưa xử lý");
    return row;
}

LeaverAssetRow assetRow(Repository& repository, const StaffChange& line)
{
    LeaverAssetRow row = assetRow(repository, line.asset->code());
    row.settled = paperChoice(staffChangeKind(), "action", enumKey(line.action));
    row.receiver = successorName(repository, line);
    row.handover = line.handover ? line.handover->code() : QString();
    return row;
}

/// What is still with the person: nothing silently open.
void addOpen(Repository& repository, const std::vector<Holding>& held, LeaverValues& values)
{
    for (const Holding& holding : held) {
        if (holding.isAccount())
            values.accounts.push_back(accountRow(repository, holding.record.code()));
        else
            values.assets.push_back(assetRow(repository, holding.record.code()));
    }
}

LeaverValues leaverValues(const Session& session, const Staff& staff)
{
    Repository& repository = session.book().repository();
    const auto lines = lastChange(repository, staff.code);
    LeaverValues values;
    values.person = personOnPaper(repository, Ref<Staff>(staff.code));
    values.on = staff.statusOn;
    values.decision = said(staff.statusDecision);
    for (const StaffChange& line : lines) {
        values.cause = paperChoice(staffChangeKind(), "cause", enumKey(line.cause));
        values.on = line.changedOn;
        values.decision = said(line.decision);
        if (line.account)
            values.accounts.push_back(accountRow(repository, line));
        else
            values.assets.push_back(assetRow(repository, line));
    }
    const auto held = StaffChangeService(session).holdings(staff.code, ChangeCause::Left);
    const bool leaves = staff.status != StaffStatus::Working;
    values.nothingLeft = leaves && held.empty();
    if (leaves || lines.empty()) // who stays keeps what was not taken
        addOpen(repository, held, values);
    return values;
}

} // namespace

FormDraft draftAccountRequest(const Session& session, const FormInfo& form,
                              const FormRequest& request)
{
    return draftSlip(session, form, request, AccountSlip::Request);
}

FormDraft draftAccountRevocation(const Session& session, const FormInfo& form,
                                 const FormRequest& request)
{
    return draftSlip(session, form, request, AccountSlip::Revocation);
}

FormDraft draftLeaver(const Session& session, const FormInfo& form, const FormRequest& request)
{
    Book& book = session.book();
    const auto staff = recordOf(session, form, request).to<Staff>();
    FormDraft draft;
    draft.form = form;
    draft.request = request;
    draft.subject = QStringLiteral("%1 – %2").arg(form.title, staff.name);
    const LeaverValues printed =
        fillLines(draft, leaverFields(), leaverValues(session, staff), leaverSources());
    if (staff.status != StaffStatus::Working && !printed.nothingLeft)
        draft.warnings.append(
            FormText::tr("%1 still has accounts or assets that are not settled.").arg(staff.name));
    if (lastChange(book.repository(), staff.code).empty())
        draft.warnings.append(
            FormText::tr("Nothing was settled for %1 yet: use the task for people who leave.")
                .arg(staff.name));
    buildWith(
        draft, headOf(book.office(), form),
        [printed, now = book.clock().now()](const LetterheadData& head, const QString& anchorLine) {
            return buildLeaver(printed, head, {anchorLine, now});
        });
    return draft;
}

namespace {

void keepNumber(Repository& repository, RecordWriter& writer, const Document& document,
                QString Account::*paper)
{
    const auto before = repository.find(accountKind(), document.recordCode);
    auto account = before->to<Account>();
    if (!(account.*paper).isEmpty())
        return;
    account.*paper = document.number;
    writer.change(*before, before->with(account), QStringLiteral("issue"));
}

} // namespace

void accountRequestIssued(Repository& repository, RecordWriter& writer, const Document& document)
{
    keepNumber(repository, writer, document, &Account::requestPaper);
}

void accountRevocationIssued(Repository& repository, RecordWriter& writer, const Document& document)
{
    keepNumber(repository, writer, document, &Account::revocationPaper);
}

} // namespace soattt
