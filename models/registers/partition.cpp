#include "models/registers/partition.h"

#include <QRegularExpression>

namespace soattt {

QString partitionOf(const QString& folder)
{
    static const QRegularExpression drive(QStringLiteral("^\\s*([A-Za-z]:)(?:[\\\\/]|\\s*$)"));
    static const QRegularExpression share(
        QStringLiteral("^\\s*[\\\\/]{2}([^\\\\/]+)[\\\\/]([^\\\\/]+)"));
    if (const auto match = drive.match(folder); match.hasMatch())
        return match.captured(1).toLower();
    if (const auto match = share.match(folder); match.hasMatch())
        return QStringLiteral("\\\\%1\\%2").arg(match.captured(1), match.captured(2)).toLower();
    return {};
}

} // namespace soattt
