#include "app/probe/probefile.h"

#include "app/probe/json.h"
#include "app/probe/sha256.h"

namespace probe {

namespace {

const char* stateKey(Reading::State state)
{
    switch (state) {
    case Reading::State::Read:
        return "read";
    case Reading::State::Unknown:
        return "unknown";
    case Reading::State::NotApplicable:
        return "not_applicable";
    }
    return "unknown";
}

std::string member(const char* name, const std::string& json)
{
    return "," + json::quoted(name) + ":" + json;
}

std::string machineObject(const Identity& identity)
{
    std::vector<std::string> macs;
    for (const std::string& mac : identity.macs)
        macs.push_back(json::quoted(mac));
    return "{\"system\":" + json::quoted(identity.system) +
           member("name", json::quoted(identity.name)) +
           member("maker", json::quoted(identity.maker)) +
           member("model", json::quoted(identity.model)) +
           member("serial", json::quoted(identity.serial)) +
           member("uuid", json::quoted(identity.uuid)) +
           member("user", json::quoted(identity.user)) + member("macs", json::array(macs)) + "}";
}

std::string factObject(const Finding& finding)
{
    const Reading& reading = finding.reading;
    std::string out = "{\"key\":" + json::quoted(finding.fact->key) +
                      member("state", json::quoted(stateKey(reading.state)));
    if (!reading.source.empty())
        out += member("source", json::quoted(reading.source));
    if (reading.state == Reading::State::Unknown)
        out += member("why", json::quoted(reading.why)) +
               member("detail", json::quoted(reading.detail));
    if (reading.state == Reading::State::Read) {
        std::vector<std::string> rows;
        for (const Row& row : reading.rows)
            rows.push_back(json::object(row));
        out += member("rows", json::array(rows));
    }
    return out + "}";
}

std::string content(const Identity& identity, const std::vector<Finding>& findings,
                    const Moment& moment)
{
    std::vector<std::string> all;
    all.reserve(findings.size());
    for (const Finding& finding : findings)
        all.push_back(factObject(finding));
    return "{\"schema\":" + std::to_string(schemaNumber) +
           member("probe", json::quoted(SOATTT_VERSION)) +
           member("taken_at", json::quoted(moment.utc)) +
           member("utc_offset_minutes", std::to_string(moment.offsetMinutes)) +
           member("machine", machineObject(identity)) + member("facts", json::array(all)) + "}";
}

std::string utcText(const std::tm& time)
{
    char text[40];
    return std::string(text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &time));
}

std::string stampText(const std::tm& time)
{
    char text[40];
    return std::string(text, std::strftime(text, sizeof text, "%Y%m%d-%H%M", &time));
}

/// Days since 1970 of a calendar day (Howard Hinnant's days_from_civil).
long long dayNumber(const std::tm& time)
{
    const long long month = time.tm_mon + 1;
    const long long year = time.tm_year + 1900LL - (month <= 2);
    const long long era = year / 400;
    const long long ofEra = year - era * 400;
    const long long ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + time.tm_mday - 1;
    return era * 146097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719468;
}

long long minutesOf(const std::tm& time)
{
    return dayNumber(time) * 1440 + time.tm_hour * 60LL + time.tm_min;
}

} // namespace

Moment momentOf(std::time_t time)
{
    const std::tm utc = *std::gmtime(&time);
    const std::tm local = *std::localtime(&time);
    return {utcText(utc), minutesOf(local) - minutesOf(utc), stampText(local)};
}

std::string probeFile(const Identity& identity, const std::vector<Finding>& findings,
                      const Moment& moment)
{
    const std::string text = content(identity, findings, moment);
    return "{\"format\":\"soattt-probe\",\"sha256\":\"" + sha256(text) + "\",\"content\":" + text +
           "}\n";
}

} // namespace probe
