#pragma once

#include <QDateTime>
#include <QString>

namespace soattt {

/// What a builder of minutes or slips is told beside its values.
struct PaperOptions
{
    QString anchorLine;
    QDateTime createdAt;
};

} // namespace soattt
