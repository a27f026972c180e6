#include "models/policy/regulationreader.h"

#include "models/core/error.h"
#include "models/policy/demandnames.h"
#include "models/policy/strictobject.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace soattt {

namespace {

/// The duty matrix, in its order.
const QStringList& dutyCodes()
{
    static const QStringList codes = [] {
        QStringList list;
        const std::initializer_list<std::pair<char, int>> sections{{'A', 8}, {'B', 6}, {'C', 16},
                                                                   {'D', 5}, {'E', 3}, {'F', 5},
                                                                   {'G', 5}, {'H', 8}, {'I', 6}};
        for (const auto& [letter, count] : sections)
            for (int number = 1; number <= count; ++number)
                list << QLatin1Char(letter) + QString::number(number);
        return list << QStringLiteral("J") << QStringLiteral("K");
    }();
    return codes;
}

class Reader
{
public:
    explicit Reader(StrictObject root)
        : m_root(std::move(root))
    {
    }

    Regulation read();

private:
    void readIdentity();
    void readRecipients();
    void readThresholds();
    void readDuties();
    void readReports();
    void readIncidents();
    void readInspection();
    Threshold threshold(ThresholdKey key, StrictObject& json);
    SpecialThreshold specialThreshold(ThresholdKey key, StrictObject& json);
    Duty duty(StrictObject& json);
    QHash<Demand, Demanded> demands(QList<StrictObject> list);
    ReportRule reportRule(StrictObject& json);
    DataPeriod dataPeriod(StrictObject json);
    IncidentRule incidentRule(StrictObject& json);
    ItemList itemList(StrictObject json);
    StepList stepList(StrictObject json);
    QList<ListedItem> items(QList<StrictObject> list);
    ListedItem item(StrictObject& json);
    template <typename Item> void addOnce(QList<Item>& items, const Item& item, StrictObject& json);
    Grounds grounds(Said said, StrictObject& json);
    QList<Clause> clauses(StrictObject& json) const;
    QStringList recipientKeys(const char* key, StrictObject& json);

    StrictObject m_root;
    Regulation m_regulation;
};

Said listState(StrictObject& json)
{
    return json.choice<Said>(
        "state", {{"stated", Said::Stated}, {"SILENT", Said::Silent}, {"UNKNOWN", Said::Unknown}});
}

Said saidOf(const QJsonValue& value)
{
    for (const Said said : {Said::Silent, Said::Unknown, Said::Unspecified})
        if (value.toString() == saidToString(said))
            return said;
    return Said::Stated;
}

/// Value, state and the text's own word, alike in a threshold and in a special case.
template <typename Entry> void readValue(ThresholdKey key, StrictObject& json, Entry& entry)
{
    const QJsonValue value = json.value("value");
    entry.said = saidOf(value);
    if (entry.said == Said::Unspecified)
        entry.word = json.text("word");
    if (entry.said != Said::Stated)
        return;
    entry.value = tryValueFromJson(key, value);
    if (!entry.value)
        StrictObject::fail(json.placeOf(QStringLiteral("value")), value.toVariant().toString());
}

/// "PT24H", or a state and the text's own word.
std::optional<Interval> readInterval(const char* key, StrictObject& json, Said& said, QString& word)
{
    const QString written = json.text(key);
    said = saidOf(written);
    if (said == Said::Unspecified)
        word = json.textOrEmpty("word");
    if (said != Said::Stated)
        return std::nullopt;
    const auto interval = Interval::tryFromString(written);
    if (!interval)
        StrictObject::fail(json.placeOf(QLatin1String(key)), written);
    return interval;
}

/// Empty when the key is absent.
std::optional<Interval> optionalInterval(const char* key, StrictObject& json)
{
    if (!json.has(key))
        return std::nullopt;
    const QString written = json.text(key);
    const auto interval = Interval::tryFromString(written);
    if (!interval)
        StrictObject::fail(json.placeOf(QLatin1String(key)), written);
    return interval;
}

std::optional<MonthDay> readMonthDay(const char* key, StrictObject& json)
{
    const auto written = json.textOrNull(key);
    if (!written)
        return std::nullopt;
    const auto day = MonthDay::tryFromString(*written);
    if (!day)
        StrictObject::fail(json.placeOf(QLatin1String(key)), *written);
    return day;
}

Regulation Reader::read()
{
    readIdentity();
    readRecipients();
    readThresholds();
    readDuties();
    m_regulation.severity = itemList(m_root.object("severity"));
    m_regulation.causes = itemList(m_root.object("causes"));
    m_regulation.steps = stepList(m_root.object("steps"));
    m_regulation.firstAid = itemList(m_root.object("first_aid"));
    readReports();
    readIncidents();
    readInspection();
    m_root.finish();
    return m_regulation;
}

void Reader::readIdentity()
{
    Regulation& r = m_regulation;
    r.id = m_root.text("id");
    r.name = m_root.text("name");
    r.title = m_root.text("title");
    r.number = m_root.textOrNull("number").value_or(QString());
    r.issuedOn = m_root.dateOrNull("issued_on");
    r.inForceFrom = m_root.dateOrNull("in_force_from");
    r.inForceTo = m_root.dateOrNull("in_force_to");
    m_root.textOrNull("in_force_quote");
    r.replaces = m_root.texts("replaces");
    r.replacedBy = m_root.textOrNull("replaced_by");
    r.isDraft = m_root.flag("draft");
    r.isIdentityEditable = m_root.flag("identity_editable");
    r.isReference = m_root.flag("reference");
    r.mark = m_root.textOrEmpty("mark");
    r.note = m_root.textOrEmpty("note");
    r.binds = m_root.text("binds");
}

void Reader::readRecipients()
{
    for (StrictObject& json : m_root.objects("recipients")) {
        m_regulation.recipients << Recipient{json.text("key"), json.text("name"),
                                             json.optionalText("note")};
        json.finish();
    }
}

void Reader::readThresholds()
{
    StrictObject all = m_root.object("thresholds");
    for (const ThresholdRule& rule : thresholdRules()) {
        if (rule.scope == ThresholdScope::Office)
            continue;
        StrictObject json = all.object(rule.name);
        m_regulation.thresholds.insert(rule.key, threshold(rule.key, json));
        json.finish();
    }
    all.finish();
}

Threshold Reader::threshold(ThresholdKey key, StrictObject& json)
{
    Threshold threshold;
    readValue(key, json, threshold);
    threshold.grounds = grounds(threshold.said, json);
    if (!json.has("special"))
        return threshold;
    for (StrictObject& special : json.objects("special")) {
        threshold.special << specialThreshold(key, special);
        special.finish();
    }
    return threshold;
}

SpecialThreshold Reader::specialThreshold(ThresholdKey key, StrictObject& json)
{
    SpecialThreshold special;
    special.scope = json.text("scope");
    readValue(key, json, special);
    special.grounds = grounds(special.said, json);
    return special;
}

void Reader::readDuties()
{
    QStringList codes;
    for (StrictObject& json : m_root.objects("duties")) {
        m_regulation.duties << duty(json);
        json.finish();
        const QString code = m_regulation.duties.constLast().code;
        if (!dutyCodes().contains(code) || codes.contains(code))
            StrictObject::fail(json.placeOf(QStringLiteral("code")), code);
        codes << code;
    }
    for (const QString& code : dutyCodes())
        if (!m_regulation.isReference && !codes.contains(code))
            throw DataError(QCoreApplication::translate("Policy", "%1: the duty %2 is missing.")
                                .arg(m_root.placeOf(QStringLiteral("duties")), code));
}

Duty Reader::duty(StrictObject& json)
{
    Duty duty;
    duty.code = json.text("code");
    duty.title = json.text("title");
    duty.kind = json.choice<DutyKind>("kind", {{"recurring", DutyKind::Recurring},
                                               {"event", DutyKind::Event},
                                               {"setting", DutyKind::Setting},
                                               {"register", DutyKind::Register},
                                               {"document", DutyKind::Document},
                                               {"conduct", DutyKind::Conduct}});
    duty.said = listState(json);
    duty.grounds = grounds(duty.said, json);
    if (json.has("demands"))
        duty.demands = demands(json.objects("demands"));
    return duty;
}

QHash<Demand, Demanded> Reader::demands(QList<StrictObject> list)
{
    QHash<Demand, Demanded> all;
    for (StrictObject& json : list) {
        const QString word = json.text("what");
        const auto demand = tryDemandFromString(word);
        if (!demand)
            StrictObject::fail(json.placeOf(QStringLiteral("what")), word);
        all.insert(*demand, {clauses(json), optionalInterval("every", json),
                             json.has("by") ? json.dateOrNull("by") : std::nullopt});
        json.finish();
    }
    return all;
}

ItemList Reader::itemList(StrictObject json)
{
    ItemList list;
    list.said = listState(json);
    list.grounds = grounds(list.said, json);
    if (list.said == Said::Stated)
        list.items = items(json.objects("items"));
    json.finish();
    return list;
}

ListedItem Reader::item(StrictObject& json)
{
    ListedItem item{json.text("key"), json.text("label"), json.text("text"), {}};
    item.grounds.clauses = clauses(json);
    return item;
}

template <typename Item>
void Reader::addOnce(QList<Item>& items, const Item& item, StrictObject& json)
{
    json.finish();
    for (const Item& other : std::as_const(items))
        if (other.key == item.key)
            StrictObject::fail(json.placeOf(QStringLiteral("key")), item.key);
    items << item;
}

QList<ListedItem> Reader::items(QList<StrictObject> list)
{
    QList<ListedItem> items;
    for (StrictObject& json : list) {
        const ListedItem one = item(json);
        addOnce(items, one, json);
    }
    return items;
}

bool has(const QList<ResponseStep>& steps, const QString& key)
{
    return std::ranges::any_of(steps, [&key](const ResponseStep& step) { return step.key == key; });
}

QList<StepBranch> readFork(StrictObject& json)
{
    QList<StepBranch> fork;
    if (!json.has("fork"))
        return fork;
    for (StrictObject& branch : json.objects("fork")) {
        fork << StepBranch{branch.text("key"), branch.text("label"), branch.texts("skips")};
        branch.finish();
    }
    return fork;
}

StepList Reader::stepList(StrictObject json)
{
    StepList list;
    list.said = listState(json);
    list.grounds = grounds(list.said, json);
    if (list.said != Said::Stated) {
        json.finish();
        return list;
    }
    for (StrictObject& one : json.objects("items")) {
        ResponseStep step;
        static_cast<ListedItem&>(step) = item(one);
        if (one.has("form"))
            step.form = one.text("form");
        step.fork = readFork(one);
        addOnce(list.items, step, one);
    }
    for (const ResponseStep& step : std::as_const(list.items))
        for (const StepBranch& branch : step.fork)
            for (const QString& key : branch.skips)
                if (!has(list.items, key))
                    StrictObject::fail(json.placeOf(QStringLiteral("fork")), key);
    json.finish();
    return list;
}

void Reader::readReports()
{
    for (StrictObject& json : m_root.objects("reports")) {
        m_regulation.reports << reportRule(json);
        json.finish();
    }
}

ReportRule Reader::reportRule(StrictObject& json)
{
    ReportRule rule;
    rule.key = json.text("key");
    rule.title = json.text("title");
    if (json.has("reporter"))
        rule.reporter = json.choice<Reporter>("reporter", {{"office", Reporter::Office},
                                                           {"owner", Reporter::Owner},
                                                           {"operator", Reporter::Operator}});
    rule.interval = readInterval("interval", json, rule.said, rule.word);
    rule.dueBefore = readMonthDay("due_before", json);
    rule.recipients = recipientKeys("recipients", json);
    rule.form = json.textOrNull("form");
    if (json.has("data_period"))
        rule.dataPeriod = dataPeriod(json.object("data_period"));
    rule.grounds = grounds(rule.said, json);
    return rule;
}

DataPeriod Reader::dataPeriod(StrictObject json)
{
    const auto from = readMonthDay("from", json);
    if (!from)
        StrictObject::fail(json.placeOf(QStringLiteral("from")), QStringLiteral("null"));
    DataPeriod period{*from, grounds(Said::Stated, json)};
    json.finish();
    return period;
}

void Reader::readIncidents()
{
    for (StrictObject& json : m_root.objects("incidents")) {
        m_regulation.incidents << incidentRule(json);
        json.finish();
    }
}

IncidentRule Reader::incidentRule(StrictObject& json)
{
    IncidentRule rule;
    rule.key = json.text("key");
    rule.title = json.text("title");
    rule.reporter = json.choice<Reporter>("reporter", {{"user", Reporter::User},
                                                       {"officer", Reporter::Officer},
                                                       {"office", Reporter::Office},
                                                       {"owner", Reporter::Owner},
                                                       {"operator", Reporter::Operator}});
    if (!json.value("anchor").isNull())
        rule.anchor = json.choice<ClockAnchor>("anchor", {{"occurrence", ClockAnchor::Occurrence},
                                                          {"detection", ClockAnchor::Detection},
                                                          {"resolution", ClockAnchor::Resolution}});
    rule.within = readInterval("within", json, rule.said, rule.word);
    if (rule.within && !rule.anchor)
        StrictObject::fail(json.placeOf(QStringLiteral("anchor")), QStringLiteral("null"));
    rule.severityFrom = json.textOrNull("severity_from");
    if (rule.severityFrom && !m_regulation.severityRank(*rule.severityFrom))
        StrictObject::fail(json.placeOf(QStringLiteral("severity_from")), *rule.severityFrom);
    rule.beyondAbility = json.choice<BeyondAbility>(
        "beyond_ability",
        {{"any", BeyondAbility::Any}, {"or", BeyondAbility::Or}, {"and", BeyondAbility::And}});
    if (json.has("when"))
        rule.when =
            json.choice<IncidentFact>("when", {{"serious", IncidentFact::Serious},
                                               {"danger", IncidentFact::Danger},
                                               {"data_breach", IncidentFact::DataBreach},
                                               {"data_subjects", IncidentFact::DataSubjects},
                                               {"data_minutes", IncidentFact::DataMinutes}});
    rule.scope = json.optionalText("scope");
    rule.recipients = recipientKeys("recipients", json);
    rule.form = json.textOrNull("form");
    rule.grounds = grounds(rule.said, json);
    return rule;
}

void Reader::readInspection()
{
    StrictObject json = m_root.object("inspection");
    InspectionRule& rule = m_regulation.inspection;
    rule.said = listState(json);
    rule.grounds = grounds(rule.said, json);
    if (rule.said == Said::Stated) {
        rule.by = recipientKeys("by", json);
        rule.prepare = items(json.objects("prepare"));
    }
    json.finish();
}

/// Silent: a note at most. Unknown: where and why. Stated and Unspecified: clause and quote; a
/// reference profile may paraphrase and always says how sure it is.
Grounds Reader::grounds(Said said, StrictObject& json)
{
    Grounds grounds;
    const bool isReference = m_regulation.isReference;
    grounds.note = said == Said::Unknown ? json.text("note") : json.optionalText("note");
    if (said == Said::Silent)
        return grounds;
    grounds.clauses = clauses(json);
    if (isReference)
        grounds.confidence = json.text("confidence");
    if (json.has("in_force_from"))
        grounds.inForceFrom = json.dateOrNull("in_force_from");
    if (said == Said::Unknown)
        return grounds;
    if (isReference && !json.has("quotes"))
        grounds.paraphrase = json.text("paraphrase");
    else
        grounds.quotes = json.texts("quotes");
    if (grounds.paraphrase.isEmpty() && grounds.quotes.isEmpty())
        StrictObject::fail(json.placeOf(QStringLiteral("quotes")), QStringLiteral("[]"));
    return grounds;
}

QList<Clause> Reader::clauses(StrictObject& json) const
{
    QList<Clause> list;
    for (const QString& place : json.texts("clauses"))
        list << Clause::fromString(m_regulation.id + QLatin1Char(' ') + place);
    if (list.isEmpty())
        StrictObject::fail(json.placeOf(QStringLiteral("clauses")), QStringLiteral("[]"));
    return list;
}

QStringList Reader::recipientKeys(const char* key, StrictObject& json)
{
    QStringList keys = json.texts(key);
    for (const QString& recipient : keys)
        if (m_regulation.recipientNames({recipient}).isEmpty())
            StrictObject::fail(json.placeOf(QLatin1String(key)), recipient);
    return keys;
}

} // namespace

Regulation readRegulation(const QByteArray& json, const QString& fileName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        throw DataError(QCoreApplication::translate("Policy", "%1 is not a JSON object: %2.")
                            .arg(fileName, error.errorString()));
    Regulation regulation = Reader(StrictObject(document.object(), fileName)).read();
    regulation.source = document.object();
    return regulation;
}

} // namespace soattt
