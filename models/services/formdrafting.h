#pragma once

#include "models/policy/regulation.h"
#include "models/services/formservice.h"

/// What every drafter does the same way, whatever the form's values are.
namespace soattt {

/// Head and foot as the office page has them; number and day are set when it is issued.
LetterheadData headOf(const Office& office, const FormInfo& form);

/// Names of those who get the report the regulation asks for on that form, or on none in
/// particular.
QStringList reportRecipients(const Regulation& regulation, const QString& form);

/// The regulations the office applies, a line each with its mark; reference profiles left out.
QStringList groundsOnPaper(const Office& office);

/// The record a form is about. Throws UserError when there is none.
Record recordOf(const Session& session, const FormInfo& form, const FormRequest& request);

/// Those put away too: what happened in a period is counted whatever became of its record.
template <class T>
std::vector<T> everyRecordWithClosed(Repository& repository, const RecordKind& kind)
{
    RecordQuery query;
    query.withClosed = true;
    std::vector<T> found;
    repository.scan(kind, query,
                    [&found](const Record& record) { found.push_back(record.to<T>()); });
    return found;
}

/// Every live record of a kind.
template <class T> std::vector<T> everyRecord(Repository& repository, const RecordKind& kind)
{
    std::vector<T> found;
    repository.scan(kind, {}, [&found](const Record& record) { found.push_back(record.to<T>()); });
    return found;
}

/// Lists the fields with the registers' own values beside what is printed, and returns what is
/// printed: the own values with the overrides of the request put in.
template <class Values>
Values fillLines(FormDraft& draft, const std::vector<FormField<Values>>& fields, const Values& own,
                 const QHash<QString, QString>& sources)
{
    Values printed = own;
    for (const FormField<Values>& field : fields) {
        const auto changed = draft.request.overrides.constFind(field.id);
        if (changed != draft.request.overrides.cend())
            field.set(printed, *changed);
        draft.lines.push_back({field.id, field.screenLabel(), field.type, field.choices,
                               field.get(printed), field.get(own), sources.value(field.id)});
    }
    draft.overridden = differences(fields, own, printed);
    return printed;
}

/// `build` gets the head with number and day, and the anchor line.
template <class Build> void buildWith(FormDraft& draft, const LetterheadData& head, Build build)
{
    draft.build = [head, build](std::optional<qint64> number, std::optional<QDate> on,
                                const QString& anchorLine) {
        LetterheadData dated = head;
        dated.number = number;
        dated.issuedOn = on;
        return build(dated, anchorLine);
    };
}

} // namespace soattt
