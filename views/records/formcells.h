#pragma once

class QWidget;

namespace soattt {

/// Gives each input of a form laid out in grids its cell: label above, room for a sentence below.
/// Labels are named "<key>Label", cells "<key>Cell"; Tab goes through the inputs as one reads.
void layOutCells(QWidget* form);

} // namespace soattt
