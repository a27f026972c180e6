#pragma once

#include <QString>

namespace soattt {

/// "d:" of D:\Data, "\\nas\backup" of a folder there; empty where the text doesn't tell.
QString partitionOf(const QString& folder);

} // namespace soattt
