#include "models/registers/postponement.h"

#include "models/registers/kindbuilder.h"
#include "models/registers/rulewords.h"

namespace soattt {

namespace {

void checkUntil(const Postponement& one, std::vector<Problem>& problems)
{
    if (!one.putOffOn || !one.until)
        return;
    if (*one.until < *one.putOffOn)
        ask(problems, "until_on",
            QT_TRANSLATE_NOOP("Rule", "It can't be back before it was put off."));
    if (one.putOffOn->daysTo(*one.until) > Postponement::mostDays)
        ask(problems, "until_on",
            QT_TRANSLATE_NOOP("Rule", "Nothing is put off for more than 30 days at a time."));
}

} // namespace

const RecordKind& postponementKind()
{
    static const RecordKind& kind =
        KindBuilder<Postponement>(QT_TRANSLATE_NOOP("Kind", "Items put off"),
                                  QT_TRANSLATE_NOOP("Kind", "item put off"), "TH")
            .field("duty", &Postponement::duty, QT_TRANSLATE_NOOP("Field", "Due item"))
            .required()
            .listed()
            .field("object", &Postponement::object, QT_TRANSLATE_NOOP("Field", "Object"))
            .max(2000)
            .listed()
            .field("item_kind", &Postponement::itemKind, QT_TRANSLATE_NOOP("Field", "Register"))
            .field("item_record", &Postponement::itemRecord, QT_TRANSLATE_NOOP("Field", "Record"))
            .field("form", &Postponement::form, QT_TRANSLATE_NOOP("Field", "Form of the item"))
            .field("period", &Postponement::period, QT_TRANSLATE_NOOP("Field", "Period"))
            .field("clauses", &Postponement::clauses, QT_TRANSLATE_NOOP("Field", "Clauses"))
            .field("word", &Postponement::word, QT_TRANSLATE_NOOP("Field", "Word of the text"))
            .max(2000)
            .field("due_on", &Postponement::dueOn, QT_TRANSLATE_NOOP("Field", "Due on"))
            .listed()
            .field("put_off_on", &Postponement::putOffOn, QT_TRANSLATE_NOOP("Field", "Put off on"))
            .required()
            .listed()
            .field("until_on", &Postponement::until, QT_TRANSLATE_NOOP("Field", "Put off until"))
            .required()
            .listed()
            .field("reason", &Postponement::reason, QT_TRANSLATE_NOOP("Field", "Reason"))
            .required()
            .listed()
            .field("put_off_by", &Postponement::by, QT_TRANSLATE_NOOP("Field", "Put off by"))
            .required()
            .listed()
            .check(checkUntil)
            .make();
    return kind;
}

} // namespace soattt
