#include "models/policy/regulationlibrary.h"

#include "models/core/error.h"
#include "models/policy/regulationreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

/// A static library's resource is only linked in when something names it.
static void linkRegulations()
{
    Q_INIT_RESOURCE(regulations);
}

namespace soattt {

namespace {

Regulation readFile(const QString& path, const QString& name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw DataError(QCoreApplication::translate("Policy", "%1 can't be read: %2")
                            .arg(name, file.errorString()));
    Regulation regulation = readRegulation(file.readAll(), name);
    if (regulation.id + QLatin1String(".json") != name)
        throw DataError(QCoreApplication::translate("Policy", "%1 holds the regulation %2.")
                            .arg(name, regulation.id));
    return regulation;
}

} // namespace

RegulationLibrary RegulationLibrary::embedded()
{
    linkRegulations();
    return fromFolder(QStringLiteral(":/regulations"));
}

RegulationLibrary RegulationLibrary::fromFolder(const QString& path)
{
    RegulationLibrary library;
    const QDir folder(path);
    for (const QString& name :
         folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        library.m_regulations << readFile(folder.filePath(name), name);
    std::ranges::stable_sort(library.m_regulations, {}, &Regulation::isReference);
    return library;
}

QStringList RegulationLibrary::ids() const
{
    QStringList ids;
    for (const Regulation& regulation : m_regulations)
        ids << regulation.id;
    return ids;
}

const Regulation* RegulationLibrary::find(const QString& id) const
{
    const auto found = std::ranges::find(m_regulations, id, &Regulation::id);
    return found == m_regulations.end() ? nullptr : &*found;
}

const Regulation& RegulationLibrary::get(const QString& id) const
{
    if (const Regulation* regulation = find(id))
        return *regulation;
    throw UserError(QCoreApplication::translate("Policy", "There is no regulation \"%1\".").arg(id),
                    QCoreApplication::translate("Policy", "Choose one of: %1.")
                        .arg(ids().join(QLatin1String(", "))));
}

QList<Regulation> RegulationLibrary::choose(const QStringList& ids) const
{
    QList<Regulation> chosen;
    for (const QString& id : ids)
        if (std::ranges::find(chosen, id, &Regulation::id) == chosen.end())
            chosen << get(id);
    return chosen;
}

QList<std::pair<QString, QString>> RegulationLibrary::dutyTitles() const
{
    QList<std::pair<QString, QString>> titles;
    for (const Regulation& regulation : m_regulations) {
        for (const Duty& duty : regulation.duties) {
            const std::pair<QString, QString> row(duty.code, duty.title);
            if (std::ranges::find(titles, duty.code, &std::pair<QString, QString>::first) ==
                titles.end())
                titles.append(row);
        }
    }
    return titles;
}

QJsonArray RegulationLibrary::toJson() const
{
    QJsonArray json;
    for (const Regulation& regulation : m_regulations)
        json.append(regulation.identityToJson());
    return json;
}

} // namespace soattt
