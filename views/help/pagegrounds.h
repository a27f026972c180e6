#pragma once

#include "models/policy/effectivethresholds.h"

namespace soattt {

/// What one regulation, or the office itself, says on a matter.
struct GroundSource
{
    QString regulation; ///< name and mark, "Nội quy của cơ quan" for the office's own rule
    QString places;     ///< "điểm d khoản 1 Điều 6; PL I.10"; an own rule's decision
    QString said;       ///< why there is no clause: the source is incomplete; else empty
    QStringList quotes; ///< verbatim
};

/// A number or duty behind a page.
struct PageGround
{
    QString title;
    QString value; ///< of a number: what binds here, or why nothing does
    std::vector<GroundSource> sources;
};

/// What stands behind a page by the regulations applied and the office's own rules. All words come
/// from their data; a matter on which all are silent is left out.
std::vector<PageGround> pageGrounds(const QString& page, const QList<Regulation>& applied,
                                    const EffectiveThresholds& thresholds);

} // namespace soattt
