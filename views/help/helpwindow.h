#pragma once

class QWidget;

namespace soattt {

/// The guide in a window of its own, for where no book is open: without clauses, for there is no
/// office whose regulations they would be.
void openHelpWindow(QWidget* parent);

} // namespace soattt
