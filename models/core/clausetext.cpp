#include "models/core/clausetext.h"

#include <QRegularExpression>

namespace soattt {

QString placeInDocuments(const QString& place)
{
    static const QRegularExpression single(
        QStringLiteral("^Đ(\\d+)(?:\\.(\\d+))?(?:\\.(\\p{Ll}+))?$"));
    static const QRegularExpression range(QStringLiteral("^Đ(\\d+)\\.(\\d+)–(?:\\1\\.)?(\\d+)$"));
    if (const auto match = range.match(place); match.hasMatch())
        return QStringLiteral("khoản %1 đến khoản %2 Điều %3")
            .arg(match.captured(2), match.captured(3), match.captured(1));
    const auto match = single.match(place);
    if (!match.hasMatch())
        return place;
    QString words = QStringLiteral("Điều ") + match.captured(1);
    if (!match.captured(2).isEmpty())
        words.prepend(QStringLiteral("khoản %1 ").arg(match.captured(2)));
    if (!match.captured(3).isEmpty())
        words.prepend(QStringLiteral("điểm %1 ").arg(match.captured(3)));
    return words;
}

} // namespace soattt
