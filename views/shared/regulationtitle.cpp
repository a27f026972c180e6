#include "views/shared/regulationtitle.h"

#include "models/services/officeservice.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(Titles)
};

} // namespace

QString regulationTitle(const Regulation& regulation)
{
    QString title = regulation.name;
    if (!title.contains(regulation.number))
        title += QLatin1Char(' ') + regulation.number;
    if (!title.contains(regulation.mark))
        title += QStringLiteral(" (%1)").arg(regulation.mark);
    return title;
}

QString regulationTitles(const QStringList& ids)
{
    QStringList titles;
    for (const QString& id : ids) {
        const Regulation* regulation = shippedRegulations().find(id);
        titles.append(regulation ? regulationTitle(*regulation) : id);
    }
    return titles.join(QLatin1String(", "));
}

QString clauseTitle(const QString& clause)
{
    const QLatin1String own("OWN ");
    return clause.startsWith(own) ? Titles::tr("Own rule: %1").arg(clause.mid(own.size())) : clause;
}

QString clauseTitles(const QStringList& clauses)
{
    QStringList titles;
    for (const QString& clause : clauses)
        titles.append(clauseTitle(clause));
    return titles.join(QLatin1String("; "));
}

QString clauseInShort(const QString& clause)
{
    const QString id = clause.section(QLatin1Char(' '), 0, 0);
    const Regulation* regulation = shippedRegulations().find(id);
    if (!regulation || !regulation->isReference)
        return clauseTitle(clause);
    return QStringLiteral("%1 (%2)").arg(id, regulation->mark);
}

} // namespace soattt
