#pragma once

namespace soattt {

/// From now on libraries are looked for in the program's own folder and in Windows' system folder
/// only: not in the working folder, which is that of whatever book was double-clicked, nor in PATH.
/// Expressions are not made into machine code. The first line of main(); does nothing elsewhere.
void limitLibrarySearch();

} // namespace soattt
