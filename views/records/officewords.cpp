#include "views/records/officewords.h"

#include "models/duties/dueitem.h"
#include "models/policy/demandnames.h"
#include "models/policy/ownduty.h"
#include "models/policy/thresholdkey.h"
#include "models/registers/attestation.h"
#include "models/registers/bookrecords.h"
#include "models/registers/catalog.h"
#include "models/registers/document.h"
#include "models/registers/incident.h"
#include "models/registers/labels.h"
#include "models/registers/office.h"
#include "models/registers/postponement.h"
#include "models/services/officeservice.h"
#include "models/tables/recordnames.h"
#include "views/shared/regulationtitle.h"

namespace soattt {

namespace {

void addItems(std::vector<Word>& words, const Regulation& regulation, const ItemList& list,
              bool several)
{
    for (const ListedItem& item : list.items) {
        const QString label =
            several ? QStringLiteral("%1 (%2)").arg(item.label, regulation.name) : item.label;
        words.push_back({regulation.id + QLatin1Char(':') + item.key, label});
    }
}

FormBinder::Words incidentWords(const Session& session)
{
    FormBinder::Words words;
    const QList<Regulation> applied = OfficeService(session).appliedRegulations();
    for (const Regulation& regulation : applied) {
        addItems(words[QStringLiteral("severity")], regulation, regulation.severity,
                 applied.size() > 1);
        addItems(words[QStringLiteral("cause")], regulation, regulation.causes, applied.size() > 1);
    }
    return words;
}

/// An incident of long ago may have the class of a regulation that is applied no more.
FormBinder::Words everyIncidentWord()
{
    FormBinder::Words words;
    for (const Regulation& regulation : shippedRegulations().all()) {
        addItems(words[QStringLiteral("severity")], regulation, regulation.severity, true);
        addItems(words[QStringLiteral("cause")], regulation, regulation.causes, true);
    }
    return words;
}

void teach(RecordNames& names, const RecordKind& kind, const FormBinder::Words& all,
           const FormBinder::Words& ours)
{
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        QHash<QString, QString> labels;
        for (const Word& word : it.value())
            labels.insert(word.key, word.label);
        for (const Word& word : ours.value(it.key()))
            labels.insert(word.key, word.label);
        names.setWords(kind.key(), it.key(), labels);
    }
}

FormBinder::Words regulationWords()
{
    std::vector<Word> words;
    for (const Regulation& regulation : shippedRegulations().all())
        words.push_back({regulation.id, regulationTitle(regulation)});
    return {{QStringLiteral("regulations"), words}};
}

/// The duties of the matrix: "A5 · Không lưu mật khẩu, không tự động đăng nhập".
FormBinder::Words dutyWords()
{
    std::vector<Word> words;
    for (const auto& [code, title] : shippedRegulations().dutyTitles())
        words.push_back({code, QStringLiteral("%1 · %2").arg(code, title)});
    return {{QStringLiteral("duty"), words}};
}

std::vector<Word> kindWords(const std::vector<const RecordKind*>& kinds,
                            QString (*label)(const RecordKind&))
{
    std::vector<Word> words;
    words.reserve(kinds.size());
    for (const RecordKind* kind : kinds)
        words.push_back({kind->key(), label(*kind)});
    return words;
}

/// What a form was issued for, by the name of its kind.
FormBinder::Words documentWords()
{
    return {{QStringLiteral("record_kind"), kindWords(registers(), kindSingular)}};
}

std::vector<Word> registerWords()
{
    return kindWords(allKinds(), kindLabel);
}

FormBinder::Words postponementWords()
{
    std::vector<Word> duties;
    for (const QString& duty : dutyKeys())
        duties.push_back({duty, dutyTitle(duty)});
    return {{QStringLiteral("duty"), duties}, {QStringLiteral("item_kind"), registerWords()}};
}

/// A duty may be kept in part: one demand that a text makes within it.
void addDutyParts(std::vector<Word>& words)
{
    for (const Regulation& regulation : shippedRegulations().all()) {
        for (const Duty& duty : regulation.duties) {
            for (auto part = duty.demands.keyBegin(); part != duty.demands.keyEnd(); ++part)
                words.push_back({OwnDuty::keyOf(duty.code, *part),
                                 QStringLiteral("%1 · %2").arg(duty.code, labelOf(*part))});
        }
    }
}

/// Numbers, duties and parts of duties.
FormBinder::Words ownRuleWords()
{
    std::vector<Word> words;
    for (const ThresholdRule& rule : thresholdRules())
        words.push_back({nameOf(rule.key), labelOf(rule.key)});
    for (const Word& duty : dutyWords().value(QStringLiteral("duty")))
        words.push_back({OwnDuty::keyOf(duty.key, std::nullopt), duty.label});
    addDutyParts(words);
    return {{QStringLiteral("threshold_key"), words}};
}

} // namespace

FormBinder::Words officeWords(const Session& session, const RecordKind& kind)
{
    if (&kind == &incidentKind())
        return incidentWords(session);
    if (&kind == &officeKind())
        return regulationWords();
    if (&kind == &documentKind())
        return documentWords();
    if (&kind == &attestationKind())
        return dutyWords();
    return {};
}

void teachOfficeWords(const Session& session, RecordNames& names)
{
    teach(names, incidentKind(), everyIncidentWord(), incidentWords(session));
    for (const RecordKind* kind : {&officeKind(), &documentKind(), &attestationKind()})
        teach(names, *kind, officeWords(session, *kind), {});
    // No form asks for these; the log tells of them.
    teach(names, attachmentKind(), {{QStringLiteral("owner_kind"), registerWords()}}, {});
    teach(names, postponementKind(), postponementWords(), {});
    teach(names, ownRuleKind(), ownRuleWords(), {});
}

} // namespace soattt
