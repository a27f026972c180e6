#pragma once

#include <Qt>

namespace soattt {

/// What headers say beside their title.
enum ColumnRole {
    StiffColumnRole = Qt::UserRole + 100, ///< true: short values that must not be cut
};

} // namespace soattt
