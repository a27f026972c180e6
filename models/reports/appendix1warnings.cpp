#include "models/reports/appendix1.h"

#include <QCoreApplication>

namespace soattt {

namespace {

using Count = std::optional<qint64>;

/// Collects the sentences; unknown numbers contradict nothing.
class Checker
{
    Q_DECLARE_TR_FUNCTIONS(Appendix1)

public:
    QStringList take() { return std::move(m_sentences); }

    void sum(const QString& whole, const Count& total, const Count& one, const Count& other)
    {
        if (total && one && other && *total != *one + *other)
            m_sentences << tr("%1: the total %2 is not the sum of its parts, %3 + %4.")
                               .arg(whole)
                               .arg(*total)
                               .arg(*one)
                               .arg(*other);
    }

    void within(const QString& part, const Count& small, const QString& whole, const Count& large)
    {
        if (small && large && *small > *large)
            m_sentences
                << tr("%1: %2 is more than %3 (%4).").arg(part).arg(*small).arg(whole).arg(*large);
    }

    void notNegative(const QString& what, const Count& count)
    {
        if (count && *count < 0)
            m_sentences << tr("%1: a number below 0.").arg(what);
    }

    void incidents(const QString& row, const IncidentCounts& counts)
    {
        within(row, counts.ownHandling, tr("the row's total"), counts.total);
        within(row, counts.helpedByAgency, tr("the row's total"), counts.total);
        within(row, counts.helpedByOthers, tr("the row's total"), counts.total);
        if (!counts.total || !counts.ownHandling || !counts.helpedByAgency ||
            !counts.helpedByOthers)
            return;
        const qint64 parts = *counts.ownHandling + *counts.helpedByAgency + *counts.helpedByOthers;
        if (parts < *counts.total)
            m_sentences << tr("%1: only %2 of %3 incidents say who handled them.")
                               .arg(row)
                               .arg(parts)
                               .arg(*counts.total);
    }

private:
    QStringList m_sentences;
};

void checkComputers(Checker& check, const Appendix1Values& v)
{
    check.sum(QStringLiteral("I.2"), v.computers, v.servers, v.workstations);
    check.within(QStringLiteral("I.4c"), v.internetComputers, QStringLiteral("I.2a"), v.computers);
    check.within(QStringLiteral("I.4d"), v.secretComputers, QStringLiteral("I.2a"), v.computers);
    check.sum(QStringLiteral("I.5.2"), v.antivirusComputers, v.antivirusServers,
              v.antivirusWorkstations);
    check.within(QStringLiteral("I.5.2b"), v.antivirusComputers, QStringLiteral("I.2a"),
                 v.computers);
    check.within(QStringLiteral("I.5.2c"), v.antivirusServers, QStringLiteral("I.2b"), v.servers);
    check.within(QStringLiteral("I.5.2d"), v.antivirusWorkstations, QStringLiteral("I.2c"),
                 v.workstations);
}

} // namespace

QStringList appendix1Warnings(const Appendix1Values& values)
{
    Checker check;
    checkComputers(check, values);
    for (size_t row = 0; row < values.incidents.size(); ++row)
        check.incidents(QStringLiteral("I.11 ") + appendix1TableRows()[row].screenLabel(),
                        values.incidents[row]);
    for (const Appendix1Field& field : appendix1Fields())
        if (const FormValue value = field.get(values); std::holds_alternative<qint64>(value))
            check.notNegative(field.id, std::get<qint64>(value));
    return check.take();
}

} // namespace soattt
