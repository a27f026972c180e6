#pragma once

namespace soattt {

/// Leaves less of what was in memory to be found: no core file when the program dies, no look into
/// it by other programs without an administrator's rights, and freed memory is overwritten (glibc
/// only). Early in main().
void keepMemoryPrivate();

} // namespace soattt
