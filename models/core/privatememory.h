#pragma once

namespace soattt {

/// Leaves less of what was in memory to be found: no core file when the program dies, no look into
/// it by other programs without an administrator's rights. Early in main().
void keepMemoryPrivate();

/// Overwrites memory when it is freed (glibc only), for a program that goes on after a secret is
/// done with: one that ends takes its memory along.
void overwriteFreedMemory();

} // namespace soattt
