#include "models/exchange/probefile.h"

#include "models/core/error.h"
#include "models/core/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProbeFile)
};

[[noreturn]] void refuseForeign()
{
    throw DataError(Words::tr("This is no result of soattt-probe."),
                    Words::tr("Choose the .json file that soattt-probe wrote on the computer."));
}

[[noreturn]] void refuseAltered()
{
    throw DataError(Words::tr("The result was altered after it was written: its SHA-256 is wrong."),
                    Words::tr("Run soattt-probe on the computer again and take the file as it is, "
                              "without opening it in an editor."));
}

[[noreturn]] void refuseSchema(int schema)
{
    throw DataError(Words::tr("The result has form %1; this program reads form %2.")
                        .arg(schema)
                        .arg(probeSchema),
                    schema > probeSchema
                        ? Words::tr("It comes from a newer soattt-probe: update this program.")
                        : Words::tr("It comes from an older soattt-probe: run the one that came "
                                    "with this program."));
}

[[noreturn]] void refuseIncomplete(const QString& what)
{
    throw DataError(Words::tr("The result misses what belongs in it: %1.").arg(what),
                    Words::tr("Run soattt-probe on the computer again."));
}

/// The bytes the sum is over: what stands between the head and the last bracket.
QByteArray contentBytes(const QByteArray& file, const QByteArray& sum)
{
    const QByteArray head = R"({"format":"soattt-probe","sha256":")" + sum + R"(","content":)";
    if (!file.startsWith(head) || !file.endsWith('}'))
        refuseAltered();
    return file.sliced(head.size()).chopped(1);
}

QByteArray withoutEdges(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    return bytes.trimmed();
}

QString word(const QJsonObject& object, const char* key)
{
    return text::clean(object.value(QLatin1String(key)).toString());
}

ProbeFact::State stateOf(const QString& key)
{
    if (key == QLatin1String("read"))
        return ProbeFact::State::Read;
    if (key == QLatin1String("unknown"))
        return ProbeFact::State::Unknown;
    if (key == QLatin1String("not_applicable"))
        return ProbeFact::State::NotApplicable;
    refuseIncomplete(QStringLiteral("facts/state"));
}

ProbeFact factOf(const QJsonObject& object)
{
    ProbeFact fact{word(object, "key"),
                   stateOf(word(object, "state")),
                   word(object, "source"),
                   word(object, "why"),
                   {}};
    for (const QJsonValue row : object.value(QLatin1String("rows")).toArray())
        fact.rows.push_back(row.toObject());
    return fact;
}

void readMachine(const QJsonObject& machine, ProbeResult& result)
{
    result.system = word(machine, "system");
    result.name = word(machine, "name");
    result.maker = word(machine, "maker");
    result.model = word(machine, "model");
    result.serial = word(machine, "serial");
    result.user = word(machine, "user");
    for (const QJsonValue mac : machine.value(QLatin1String("macs")).toArray())
        result.macs.append(mac.toString());
    if (result.name.isEmpty())
        refuseIncomplete(QStringLiteral("machine/name"));
}

ProbeResult resultOf(const QJsonObject& content)
{
    ProbeResult result;
    result.schema = content.value(QLatin1String("schema")).toInt();
    result.probe = word(content, "probe");
    result.takenAt = QDateTime::fromString(word(content, "taken_at"), Qt::ISODate);
    if (!result.takenAt.isValid())
        refuseIncomplete(QStringLiteral("taken_at"));
    readMachine(content.value(QLatin1String("machine")).toObject(), result);
    for (const QJsonValue fact : content.value(QLatin1String("facts")).toArray())
        result.facts.push_back(factOf(fact.toObject()));
    return result;
}

} // namespace

const ProbeFact* ProbeResult::fact(const QString& key) const
{
    const auto found = std::find_if(facts.begin(), facts.end(),
                                    [&key](const ProbeFact& fact) { return fact.key == key; });
    return found == facts.end() ? nullptr : &*found;
}

std::vector<QJsonObject> ProbeResult::rows(const char* key) const
{
    const ProbeFact* found = fact(QString::fromLatin1(key));
    return found ? found->rows : std::vector<QJsonObject>();
}

ProbeResult readProbeFile(const QByteArray& bytes)
{
    const QByteArray file = withoutEdges(bytes);
    const QJsonObject whole = QJsonDocument::fromJson(file).object();
    if (whole.value(QLatin1String("format")).toString() != QLatin1String("soattt-probe"))
        refuseForeign();
    const QJsonObject content = whole.value(QLatin1String("content")).toObject();
    const int schema = content.value(QLatin1String("schema")).toInt();
    if (schema != probeSchema)
        refuseSchema(schema);
    const QByteArray sum = whole.value(QLatin1String("sha256")).toString().toLatin1();
    const QByteArray actual =
        QCryptographicHash::hash(contentBytes(file, sum), QCryptographicHash::Sha256).toHex();
    if (actual != sum)
        refuseAltered();
    ProbeResult result = resultOf(content);
    result.sha256 = QString::fromLatin1(sum);
    return result;
}

} // namespace soattt
