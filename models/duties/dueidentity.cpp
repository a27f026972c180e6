#include "models/duties/dueidentity.h"

#include <QRegularExpression>

namespace soattt {

namespace {

const QChar between(0x1f);

QString withoutCount(QString object)
{
    static const QRegularExpression count(QStringLiteral("^\\d+$| \\(\\d+\\)$"));
    return object.remove(count);
}

} // namespace

QString dueIdentity(const DueItem& item)
{
    return QStringList{item.duty,
                       withoutCount(item.object),
                       item.kind,
                       item.record,
                       item.form,
                       item.period,
                       item.clauses.join(QLatin1Char('\n')),
                       item.word}
        .join(between);
}

QString dueSubject(const DueItem& item)
{
    return QStringList{item.duty, item.kind, item.form, item.period,
                       item.record.isEmpty() ? withoutCount(item.object) : item.record}
        .join(between);
}

} // namespace soattt
