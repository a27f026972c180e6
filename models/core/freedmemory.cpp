#include "models/core/privatememory.h"

#include <cstdlib>

#if defined(__has_feature)
#define SOATTT_HAS(feature) __has_feature(feature)
#else
#define SOATTT_HAS(feature) 0
#endif

// A sanitizer has an allocator of its own.
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) &&       \
    !SOATTT_HAS(address_sanitizer) && !SOATTT_HAS(thread_sanitizer)

#include <malloc.h>

#include <algorithm>
#include <cstring>

static bool overwritten = false;

static void overwrite(void* from, size_t size)
{
    constexpr int filling = 0x5a;
    std::memset(from, filling, size);
}

// In place of the C library's, for Qt and SQLite too. Its own M_PERTURB overwrites, whenever a
// block grows into a free one beside it, all that is left of that one: megabytes for a few bytes.
extern "C" {

// NOLINTBEGIN(bugprone-reserved-identifier): the names that the C library gives what it defines
void __libc_free(void* block);
void* __libc_realloc(void* block, size_t size);
// NOLINTEND(bugprone-reserved-identifier)

void free(void* block) noexcept
{
    if (overwritten && block)
        overwrite(block, malloc_usable_size(block));
    __libc_free(block);
}

void* realloc(void* block, size_t size) noexcept
{
    if (!overwritten || !block)
        return __libc_realloc(block, size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    const size_t before = malloc_usable_size(block);
    if (size <= before) {
        overwrite(static_cast<char*>(block) + size, before - size);
        return __libc_realloc(block, size);
    }
    void* grown = malloc(size);
    if (!grown)
        return nullptr;
    std::memcpy(grown, block, before);
    free(block);
    return grown;
}
}

namespace soattt {

void overwriteFreedMemory()
{
    overwritten = true;
}

} // namespace soattt

#else

namespace soattt {

void overwriteFreedMemory() {}

} // namespace soattt

#endif
