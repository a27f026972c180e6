#include "models/services/assetfigures.h"

#include "models/registers/asset.h"
#include "models/registers/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssetFigures)
};

using Test = Condition::Test;
using Conditions = std::vector<Condition>;

QString iso(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

/// Neither disposed of nor lost.
Condition there()
{
    QStringList states;
    for (const auto& entry : enumEntries<AssetState>()) {
        if (entry.value != AssetState::Disposed && entry.value != AssetState::Lost)
            states.append(QString::fromLatin1(entry.key));
    }
    return {QStringLiteral("state"), Test::OneOf, states};
}

class Counter
{
public:
    explicit Counter(const Session& session)
        : m_repository(session.book().repository())
        , m_today(session.book().clock().today())
    {
    }

    qint64 count(const Conditions& where) { return m_repository.count(assetKind(), asked(where)); }

    void add(std::vector<AssetFigure>& figures, const QString& label, const Conditions& where)
    {
        AssetFigure figure{label, count(where), asked(where)};
        if (figure.count > 0)
            figures.push_back(std::move(figure));
    }

    void addChoices(std::vector<AssetFigure>& figures, const char* field, bool onlyThere)
    {
        const Field& asked = assetKind().field(QString::fromLatin1(field));
        for (const Choice& choice : asked.choices) {
            Conditions where{{asked.key, Test::Equals, {choice.key}}};
            if (onlyThere)
                where.push_back(there());
            add(figures, choiceLabel(choice), where);
        }
    }

    /// Bought between so many years ago and so many.
    void addAge(std::vector<AssetFigure>& figures, int from, int to)
    {
        const QString youngest = from == 0 ? QString() : iso(m_today.addYears(-from));
        const QString oldest = to == 0 ? QString() : iso(m_today.addYears(-to).addDays(1));
        const QString label = to == 0     ? Words::tr("%1 years and older").arg(from)
                              : from == 0 ? Words::tr("Under %1 years").arg(to)
                                          : Words::tr("%1 to %2 years").arg(from).arg(to);
        add(figures, label,
            {{QStringLiteral("purchased_on"), Test::Between, {oldest, youngest}},
             {QStringLiteral("purchased_on"), Test::NotEmpty, {}},
             there()});
    }

    void addEnding(std::vector<AssetFigure>& figures, const char* field, const QString& ended,
                   const QString& soon)
    {
        const QString key = QString::fromLatin1(field);
        add(figures, ended, {{key, Test::Before, {iso(m_today)}}, there()});
        add(figures, soon,
            {{key, Test::Between, {iso(m_today), iso(m_today.addDays(90))}}, there()});
    }

private:
    static RecordQuery asked(const Conditions& where)
    {
        RecordQuery query;
        query.where = where;
        return query;
    }

    Repository& m_repository;
    QDate m_today;
};

} // namespace

AssetFigures assetFigures(const Session& session)
{
    session.authorize(Operation::Read);
    AssetFigures figures;
    Counter counter(session);
    figures.all = counter.count({there()});
    counter.addChoices(figures.byType, "type", true);
    for (const auto& [from, to] :
         {std::pair(0, 3), std::pair(3, 5), std::pair(5, 7), std::pair(7, 0)})
        counter.addAge(figures.byAge, from, to);
    counter.add(figures.byAge, Words::tr("Day of purchase not known"),
                {{QStringLiteral("purchased_on"), Test::Empty, {}}, there()});
    counter.addChoices(figures.byState, "state", false);
    counter.addEnding(figures.ending, "warranty_until", Words::tr("Warranty has ended"),
                      Words::tr("Warranty ends within 90 days"));
    counter.addEnding(figures.ending, "antivirus_until", Words::tr("Antivirus licence has ended"),
                      Words::tr("Antivirus licence ends within 90 days"));
    return figures;
}

} // namespace soattt
