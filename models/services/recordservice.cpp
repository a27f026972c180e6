#include "models/services/recordservice.h"

#include "models/core/text.h"
#include "models/registers/catalog.h"
#include "models/registers/document.h"
#include "models/registers/labels.h"
#include "models/registers/people.h"
#include "models/registers/tidy.h"
#include "models/services/bookrules.h"
#include "models/services/devicerules.h"
#include "models/services/incidentprocess.h"
#include "models/services/recordbatch.h"
#include "models/services/recordhistory.h"
#include "models/storage/canonical.h"
#include "models/storage/codelookup.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordService)
};

QString joined(const std::vector<Problem>& problems)
{
    QStringList sentences;
    for (const Problem& problem : problems)
        sentences.append(problem.message);
    return sentences.join(QLatin1Char('\n'));
}

QStringList referencedCodes(const Value& value)
{
    if (const auto* list = std::get_if<QStringList>(&value))
        return *list;
    return isEmpty(value) ? QStringList() : QStringList{textOf(value)};
}

bool isReference(const Field& field)
{
    return field.type == FieldType::Reference || field.type == FieldType::References;
}

QString recordName(const RecordKind& kind, const QString& code)
{
    return kindSingular(kind) + QLatin1Char(' ') + code;
}

/// What the paper or the sign-in has made final.
bool isFixed(const LogEntry& entry)
{
    return entry.kind == documentKind().key() || entry.kind == userKind().key() ||
           (entry.kind == officeKind().key() && isAddition(entry));
}

/// A code that is taken, or would be another only by its capitals.
QString usedText(const QString& code, const Record& holder)
{
    if (holder.code() == code)
        return Words::tr("The code \"%1\" was used before; a code is never used again.").arg(code);
    return Words::tr("The code \"%1\" differs from %2 only in capital letters; give another one.")
        .arg(code, recordName(holder.kind(), holder.code()));
}

bool leavesByUndo(const LogEntry& entry)
{
    return isAddition(entry) ||
           std::any_of(entry.changes.begin(), entry.changes.end(), [](const FieldChange& change) {
               return change.field == QLatin1String("withdrawn") && !change.before.isEmpty();
           });
}

Record withdrawnCopy(const Record& record)
{
    Record copy = record;
    copy.set(QStringLiteral("withdrawn"), Value(true));
    return copy;
}

} // namespace

RecordRefused::RecordRefused(std::vector<Problem> problems)
    : DataError(joined(problems))
    , m_problems(std::move(problems))
{
}

std::vector<Problem> RecordService::check(const Record& asked) const
{
    Record record = tidied(asked);
    if (record.id() == 0 && record.code().isEmpty())
        record.set(0, nextCode(record.kind())); // it will get one when saved
    std::vector<Problem> problems = checkStanding(record);
    const std::vector<Problem> more = checkChange(record);
    problems.insert(problems.end(), more.begin(), more.end());
    return problems;
}

/// What is wrong with it whatever it was before.
std::vector<Problem> RecordService::checkStanding(const Record& record) const
{
    std::vector<Problem> problems = record.kind().check(record);
    for (auto more : {checkUnique(record), checkReferences(record),
                      checkBookRules(m_session.book().repository(), record),
                      checkDeviceRules(m_session, record)})
        problems.insert(problems.end(), more.begin(), more.end());
    return problems;
}

/// One of the two says why.
bool RecordService::mayShare(const Record& record, const Field& field, const QString& holder) const
{
    if (field.uniqueUnless.isEmpty())
        return false;
    const auto other = m_session.book().repository().find(record.kind(), holder);
    return !isEmpty(record.at(field.uniqueUnless)) ||
           (other && !isEmpty(other->at(field.uniqueUnless)));
}

QString RecordService::takenText(const RecordKind& kind, const Field& field, const QString& value,
                                 const QString& holder)
{
    if (const Field* parent = kind.parentField(); parent && field.uniqueWithin == parent->key)
        return Words::tr("%1 \"%2\" stands in another line already.").arg(fieldLabel(field), value);
    QString text = Words::tr("%1 \"%2\" already belongs to %3.")
                       .arg(fieldLabel(field), value, recordName(kind, holder));
    if (!field.uniqueUnless.isEmpty())
        text +=
            QLatin1Char(' ') + Words::tr("Look at the label again; if it is so, say why in \"%1\".")
                                   .arg(fieldLabel(kind.field(field.uniqueUnless)));
    return text;
}

std::vector<Problem> RecordService::checkUnique(const Record& record) const
{
    std::vector<Problem> problems;
    if (record.isClosed() || record.isWithdrawn())
        return problems; // only live records share a field among themselves
    Repository& repository = m_session.book().repository();
    const auto& fields = record.kind().fields();
    for (size_t i = 0; i < fields.size(); ++i) {
        const Field& field = fields[i];
        const Value& value = record.at(int(i));
        if (!field.isUnique() || isEmpty(value))
            continue;
        if (!field.unique && record.kind().hasEnded(record))
            continue;
        const auto holder = field.unique
                                ? repository.holderOf(record.kind(), field, value, record.id())
                                : repository.holderWithin(record, field);
        if (holder && !mayShare(record, field, *holder))
            problems.push_back(
                {field.key, takenText(record.kind(), field, textOf(value), *holder)});
    }
    return problems;
}

std::vector<Problem> RecordService::checkReferences(const Record& record) const
{
    std::vector<Problem> problems;
    for (const Field& field : record.kind().fields()) {
        if (!isReference(field))
            continue;
        const RecordKind* target = findKind(field.target);
        for (const QString& code : referencedCodes(record.at(field.key))) {
            if (!m_session.book().repository().hasLive(*target, code))
                problems.push_back(
                    {field.key, Words::tr("%1: there is no %2 with the code \"%3\".")
                                    .arg(fieldLabel(field), kindSingular(*target), code)});
        }
    }
    return problems;
}

/// What only shows beside the record as it stands: stages, and people newly named.
std::vector<Problem> RecordService::checkChange(const Record& record) const
{
    const auto stored = m_session.book().repository().load(record.kind(), record.id());
    std::vector<Problem> problems =
        stored ? record.kind().checkSteps(*stored, record) : std::vector<Problem>();
    for (Problem& problem : checkPeople(record, stored))
        problems.push_back(std::move(problem));
    return problems;
}

std::vector<Problem> RecordService::checkPeople(const Record& record,
                                                const std::optional<Record>& before) const
{
    std::vector<Problem> problems;
    for (const Field& field : record.kind().fields()) {
        const QString code = field.atWork ? textOf(record.at(field.key)) : QString();
        const bool isNew = !before || textOf(before->at(field.key)) != code;
        if (code.isEmpty() || !isNew || record.kind().hasEnded(record))
            continue;
        const auto person = m_session.book().repository().find(staffKind(), code);
        if (person && person->to<Staff>().status != StaffStatus::Working)
            problems.push_back({field.key, Words::tr("%1: %2 has left the office.")
                                               .arg(fieldLabel(field), person->to<Staff>().name)});
    }
    return problems;
}

void RecordService::refuse(std::vector<Problem> problems)
{
    if (!problems.empty())
        throw RecordRefused(std::move(problems));
}

QString RecordService::nextCode(const RecordKind& kind) const
{
    qint64 number = m_session.book().repository().nextCodeNumber(kind);
    while (findAnyCase(m_session.book().database(), kind, kind.codeOf(number)))
        ++number; // after the last number that is counted on
    return kind.codeOf(number);
}

void RecordService::store(RecordWriter& writer, Record& record) const
{
    record = withClassLabels(m_session.book().repository(), tidied(record));
    if (record.isWithdrawn())
        throw RecordRefused({{QStringLiteral("withdrawn"),
                              Words::tr("A record is withdrawn only by undoing its addition.")}});
    if (record.id() == 0)
        storeNew(writer, record);
    else
        storeChanged(writer, record);
}

void RecordService::storeNew(RecordWriter& writer, Record& record) const
{
    if (record.kind().isSingle())
        throw UserError(Words::tr("A book has one office only."));
    if (record.code().isEmpty())
        record.set(0, nextCode(record.kind()));
    record = completedDevice(m_session, record);
    refuse(check(record));
    const auto holder = findAnyCase(m_session.book().database(), record.kind(), record.code());
    if (holder)
        throw RecordRefused({{QStringLiteral("code"), usedText(record.code(), *holder)}});
    write(writer, std::nullopt, record);
}

void RecordService::refuseFollowing(const Record& record, const std::vector<Problem>& problems)
{
    std::vector<Problem> named;
    named.reserve(problems.size());
    for (const Problem& problem : problems)
        named.push_back(
            {problem.field, QStringLiteral("%1: %2").arg(recordName(record.kind(), record.code()),
                                                         problem.message)});
    refuse(std::move(named));
}

void RecordService::write(RecordWriter& writer, const std::optional<Record>& before,
                          Record& record) const
{
    std::vector<Record> following = deviceConsequences(m_session, before, record);
    for (const Record& other : following)
        refuseFollowing(other, check(other));
    if (before)
        writer.change(*before, record);
    else
        writer.add(record);
    for (Record& other : following)
        store(writer, other);
}

void RecordService::storeChanged(RecordWriter& writer, Record& record) const
{
    const auto before = m_session.book().repository().load(record.kind(), record.id());
    if (!before || before->isWithdrawn())
        throw UserError(Words::tr("There is no %1.").arg(recordName(record.kind(), record.code())));
    if (before->code() != record.code())
        throw RecordRefused(
            {{QStringLiteral("code"),
              Words::tr("A code never changes: other records and papers point to it.")}});
    refuse(check(record));
    write(writer, before, record);
    requireAdministrator(record.kind());
}

void RecordService::requireAdministrator(const RecordKind& kind) const
{
    if (&kind != &userKind())
        return;
    RecordQuery administrators;
    administrators.where.push_back(
        {QStringLiteral("role"), Condition::Test::Equals, {enumKey(Role::Administrator)}});
    if (m_session.book().repository().count(userKind(), administrators) == 0)
        throw UserError(Words::tr("The book must keep an administrator."),
                        Words::tr("Make another person administrator first."));
}

/// What was signed or finished keeps the lines it had, and a line stays where it was written.
std::vector<Problem> RecordService::checkParent(const Record& line) const
{
    const RecordKind* kind = parentKind(line.kind());
    if (!kind)
        return {};
    const QString key = line.kind().parentField()->key;
    Repository& repository = m_session.book().repository();
    const auto stored = repository.load(line.kind(), line.id());
    const QString code = textOf(stored ? stored->at(key) : line.at(key));
    if (textOf(line.at(key)) != code)
        return {{key, Words::tr("A line stays with the record it was written for.")}};
    const auto parent = repository.find(*kind, code);
    if (!parent || parent->isWithdrawn() || !(kind->hasEnded(*parent) || parent->isClosed()))
        return {};
    return {{key, Words::tr("The lines of %1 stay as they are: it is finished.")
                      .arg(recordName(*kind, code))}};
}

std::vector<Problem> RecordService::checkBeside(const Record& record) const
{
    std::vector<Problem> problems = checkUnique(record);
    for (auto more : {checkParent(record), checkBookRules(m_session.book().repository(), record),
                      checkDeviceRules(m_session, record)})
        problems.insert(problems.end(), more.begin(), more.end());
    return problems;
}

/// Name of a record that points to this one; empty when there is none.
QString RecordService::holderOf(const RecordKind& kind, const QString& code, Pointing which) const
{
    for (const RecordKind* other : allKinds()) {
        for (const Field& field : other->fields()) {
            const bool loose = field.historic || &field == other->parentField();
            if (field.target != kind.key() || (loose && which == Pointing::Holding))
                continue;
            RecordQuery query;
            query.where = {{field.key, Condition::Test::Equals, {code}},
                           {QStringLiteral("code"), Condition::Test::NotEquals, {code}}};
            query.withClosed = which == Pointing::Any;
            query.limit = 1;
            const auto found = m_session.book().repository().all(*other, query);
            if (!found.empty())
                return recordName(*other, found.front().code());
        }
    }
    return {};
}

Record RecordService::save(Record record)
{
    m_session.authorize(editing(record.kind()));
    Book& book = m_session.book();
    const QString subject =
        record.id() == 0 ? QStringLiteral("add %1") : QStringLiteral("change %1");
    refuse(checkParent(record));
    RecordWriter writer(book.database(), book.repository(), book.log(), m_session.actor(),
                        subject.arg(record.kind().key()));
    store(writer, record);
    writer.commit();
    book.announce(QStringList{record.kind().key()} + changedWith(record.kind()));
    return record;
}

void RecordService::saveAll(const std::vector<Record>& records, const QString& subject)
{
    std::vector<const RecordKind*> kinds;
    kinds.reserve(records.size());
    for (const Record& record : records)
        kinds.push_back(&record.kind());
    RecordBatch batch(m_session, subject, kinds);
    for (const Record& record : records)
        batch.save(record);
    batch.commit();
}

Record RecordService::saveWithLines(const Record& parent, const std::vector<Record>& lines,
                                    const QString& subject)
{
    std::vector<const RecordKind*> kinds{&parent.kind()};
    kinds.reserve(lines.size() + 1);
    for (const Record& line : lines)
        kinds.push_back(&line.kind());
    RecordBatch batch(m_session, subject, kinds);
    Record stored = batch.saveWithLines(parent, lines);
    batch.commit();
    return stored;
}

Record RecordService::found(const RecordKind& kind, const QString& code) const
{
    const auto record = m_session.book().repository().find(kind, code);
    if (!record || record->isWithdrawn())
        throw UserError(Words::tr("There is no %1.").arg(recordName(kind, code)));
    return *record;
}

void RecordService::requireClosable(const Record& record) const
{
    if (record.kind().isSingle())
        throw UserError(Words::tr("The office can't be closed."));
    if (record.isClosed())
        throw UserError(
            Words::tr("%1 is closed already.").arg(recordName(record.kind(), record.code())));
}

Record RecordService::closed(Record record, const QDate& on, const QString& reason)
{
    record.set(QStringLiteral("closed_on"), Value(on));
    record.set(QStringLiteral("closed_reason"), Value(reason));
    record = tidied(record);
    if (!record.isClosed())
        throw RecordRefused(
            {{QStringLiteral("closed_on"), Words::tr("Say when the record is closed.")}});
    std::vector<Problem> problems = record.kind().check(record);
    if (!problems.empty())
        throw RecordRefused(std::move(problems));
    return record;
}

void RecordService::close(const RecordKind& kind, const QString& code, const QDate& on,
                          const QString& reason)
{
    closeAll(kind, {code}, on, reason);
}

void RecordService::closeAll(const RecordKind& kind, const QStringList& codes, const QDate& on,
                             const QString& reason)
{
    m_session.authorize(editing(kind));
    Book& book = m_session.book();
    RecordWriter writer(book.database(), book.repository(), book.log(), m_session.actor(),
                        QStringLiteral("close %1").arg(kind.key()));
    QStringList held;
    for (const QString& code : codes) {
        const Record before = found(kind, code);
        requireClosable(before);
        refuse(checkParent(before));
        refuse(checkLeaving(book.repository(), before));
        refuse(checkClosing(book.repository(), before));
        const QString holder = holderOf(kind, code, Pointing::Holding);
        if (!holder.isEmpty())
            held.append(Words::tr("%1 can't be closed: %2 still points to it.")
                            .arg(recordName(kind, code), holder));
        else
            writer.change(before, closed(withClassLabels(book.repository(), before), on, reason),
                          QStringLiteral("close"));
    }
    if (!held.isEmpty())
        throw UserError(held.join(QLatin1Char('\n')),
                        Words::tr("Change or close that record first."));
    requireAdministrator(kind);
    writer.commit();
    book.announce({kind.key()});
}

void RecordService::reopen(const RecordKind& kind, const QString& code)
{
    m_session.authorize(editing(kind));
    const Record before = found(kind, code);
    if (!before.isClosed())
        throw UserError(Words::tr("%1 is not closed.").arg(recordName(kind, code)));
    refuse(checkParent(before));
    Record after = before;
    after.set(QStringLiteral("closed_on"), Value());
    after.set(QStringLiteral("closed_reason"), Value());
    refuse(checkStanding(after));
    Book& book = m_session.book();
    RecordWriter writer(book.database(), book.repository(), book.log(), m_session.actor(),
                        QStringLiteral("reopen %1").arg(kind.key()));
    writer.change(before, after, QStringLiteral("reopen"));
    writer.commit();
    book.announce({kind.key()});
}

qint64 RecordService::lastUndoable() const
{
    LogQuery query;
    query.actor = m_session.user().login;
    query.recordsOnly = true;
    query.limit = 1;
    const auto newest = m_session.book().log().read(query);
    if (newest.empty() || newest.front().action == QLatin1String("undo"))
        return 0; // one step back; the activity log goes further
    const qint64 transaction = newest.front().transaction;
    const auto entries = recordEntries(transaction);
    const bool fixed = std::any_of(entries.begin(), entries.end(), isFixed);
    return fixed ? 0 : transaction;
}

std::vector<LogEntry> RecordService::recordEntries(qint64 transaction) const
{
    LogQuery query;
    query.transaction = transaction;
    query.recordsOnly = true;
    return transaction > 0 ? m_session.book().log().read(query) : std::vector<LogEntry>();
}

QString RecordService::undo(qint64 transaction)
{
    m_session.authorize(Operation::Undo);
    Book& book = m_session.book();
    const std::vector<LogEntry> entries = recordEntries(transaction);
    if (entries.empty())
        throw UserError(Words::tr("There is nothing to undo."));
    if (std::any_of(entries.begin(), entries.end(), isFixed))
        throw UserError(Words::tr("An issued document or a user can't be undone."));
    for (const LogEntry& entry : entries) {
        if (const RecordKind* kind = findKind(entry.kind))
            m_session.authorize(editing(*kind));
    }
    std::vector<const LogEntry*> held; // lines that go only along with what they are lines of
    for (const LogEntry& entry : entries) {
        if (!checkLine(entry).empty())
            held.push_back(&entry);
    }
    QStringList kinds;
    RecordWriter writer(book.database(), book.repository(), book.log(), m_session.actor(),
                        QStringLiteral("undo %1").arg(entries.front().subject));
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const RecordKind* kind = findKind(entry->kind);
        if (!kind)
            throw UserError(Words::tr("There is no register \"%1\".").arg(entry->kind));
        turnBack(writer, *kind, *entry);
        if (!kinds.contains(kind->key()))
            kinds.append(kind->key());
    }
    for (const LogEntry* line : held)
        refuse(checkLine(*line));
    writer.commit();
    book.announce(kinds);
    return entries.front().subject;
}

/// Whether the line of that entry may be turned back, as things stand: what was signed, finished or
/// closed keeps the lines it had.
std::vector<Problem> RecordService::checkLine(const LogEntry& entry) const
{
    Repository& repository = m_session.book().repository();
    const RecordKind* kind = findKind(entry.kind);
    const auto line =
        kind && kind->parentField() ? repository.find(*kind, entry.code) : std::nullopt;
    if (!line)
        return {};
    std::vector<Problem> problems = checkParent(*line);
    if (problems.empty() && leavesByUndo(entry))
        problems = checkLeaving(repository, *line);
    return problems;
}

void RecordService::turnBack(RecordWriter& writer, const RecordKind& kind,
                             const LogEntry& entry) const
{
    const QString name = recordName(kind, entry.code);
    const auto now = m_session.book().repository().find(kind, entry.code);
    if (!now || rowHash(*now) != entry.rowHash)
        throw UserError(Words::tr("%1 was changed since; undo that first.").arg(name));
    const bool withdraws = isAddition(entry);
    const Record then = withdraws ? withdrawnCopy(*now) : turnedBack(*now, entry);
    if (withdraws || then.isWithdrawn()) {
        const QString holder = holderOf(kind, entry.code, Pointing::Any);
        if (!holder.isEmpty())
            throw UserError(Words::tr("%1 can't be withdrawn: %2 points to it.").arg(name, holder));
    } else {
        refuse(checkStanding(then)); // turning back needs no step that leads there
    }
    writer.change(*now, then, QStringLiteral("undo"));
}

} // namespace soattt
