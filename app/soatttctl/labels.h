#pragma once

namespace soattt::ctl {

class Invocation;

/// `form asset-labels`: labels in millimetres, no numbered document.
bool isLabels(const Invocation& invocation);
int printLabels(Invocation& invocation);

} // namespace soattt::ctl
