#include "models/core/clause.h"

#include "models/core/error.h"

#include <QCoreApplication>

#include <utility>

namespace soattt {

Clause::Clause(QString regulation, QString place)
    : m_regulation(std::move(regulation))
    , m_place(std::move(place))
{
}

std::optional<Clause> Clause::tryFromString(const QString& text)
{
    const QString trimmed = text.trimmed();
    const qsizetype space = trimmed.indexOf(QLatin1Char(' '));
    if (space <= 0)
        return std::nullopt;
    return Clause(trimmed.left(space), trimmed.mid(space + 1).trimmed());
}

Clause Clause::fromString(const QString& text)
{
    const auto clause = tryFromString(text);
    if (!clause)
        throw DataError(
            QCoreApplication::translate("Clause", "\"%1\" is not a clause like \"TG2020 Đ6.1.e\".")
                .arg(text));
    return *clause;
}

QStringList texts(const QList<Clause>& clauses)
{
    QStringList list;
    list.reserve(clauses.size());
    for (const Clause& clause : clauses)
        list.append(clause.toString());
    return list;
}

} // namespace soattt
