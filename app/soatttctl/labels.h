#pragma once

#include <QString>

namespace soattt::ctl {

class Invocation;

/// `form asset-labels`: labels in millimetres, no numbered document.
bool isLabels(const Invocation& invocation);
int printLabels(Invocation& invocation);
/// Of every asset, on the first of the sheets known; no file when there is no asset.
void writeAllLabels(Invocation& invocation, const QString& path);

} // namespace soattt::ctl
