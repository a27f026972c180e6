#include "views/shared/filename.h"

#include "models/core/text.h"

#include <QRegularExpression>

namespace soattt {

QString dashed(const QString& words)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    return text::fold(words).replace(others, QStringLiteral(" ")).trimmed().replace(u' ', u'-');
}

QString bookFilter()
{
    return QStringLiteral("Sổ ATTT (*.soattt)");
}

} // namespace soattt
