#pragma once

#include "models/registers/recordquery.h"
#include "models/services/session.h"

namespace soattt {

/// One number about the assets, with the list behind it.
struct AssetFigure
{
    QString label;
    qint64 count = 0;
    RecordQuery query;
};

/// The assets in figures: those not disposed of and not lost.
struct AssetFigures
{
    qint64 all = 0;
    std::vector<AssetFigure> byType;
    std::vector<AssetFigure> byAge;
    std::vector<AssetFigure> byState; ///< these count all there are
    std::vector<AssetFigure> ending;  ///< warranty and antivirus
};

AssetFigures assetFigures(const Session& session);

} // namespace soattt
