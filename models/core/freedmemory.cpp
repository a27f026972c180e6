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

#include <bit>
#include <cerrno>
#include <cstring>

static bool overwritten = false;

// Larger blocks are mapped, and go back to the system, which clears them. By so much a block may be
// larger than was asked for.
static constexpr size_t mappedFrom = size_t{128} * 1024;
static constexpr size_t slack = 4096;

static void overwrite(void* from, size_t size)
{
    constexpr int filling = 0x5a;
    if (size < mappedFrom + slack)
        std::memset(from, filling, size);
}

// In place of the C library's, for Qt and SQLite too. Its own M_PERTURB overwrites, whenever a
// block grows into a free one beside it, all that is left of that one: megabytes for a few bytes.
// All of its manual's "Replacing malloc", so that no other allocator gives what is freed here.
extern "C" {

// NOLINTBEGIN(bugprone-reserved-identifier): the names that the C library gives what it defines
void* __libc_malloc(size_t size);
void* __libc_calloc(size_t count, size_t size);
void* __libc_memalign(size_t alignment, size_t size);
void* __libc_valloc(size_t size);
void* __libc_pvalloc(size_t size);
void* __libc_realloc(void* block, size_t size);
void __libc_free(void* block);
// NOLINTEND(bugprone-reserved-identifier)

void* malloc(size_t size) noexcept
{
    return __libc_malloc(size);
}

void* calloc(size_t count, size_t size) noexcept
{
    return __libc_calloc(count, size);
}

void* memalign(size_t alignment, size_t size) noexcept
{
    return __libc_memalign(alignment, size);
}

void* aligned_alloc(size_t alignment, size_t size) noexcept
{
    return __libc_memalign(alignment, size);
}

int posix_memalign(void** block, size_t alignment, size_t size) noexcept
{
    if (alignment % sizeof(void*) != 0 || !std::has_single_bit(alignment))
        return EINVAL;
    void* given = __libc_memalign(alignment, size);
    if (!given)
        return ENOMEM;
    *block = given;
    return 0;
}

void* valloc(size_t size) noexcept
{
    return __libc_valloc(size);
}

void* pvalloc(size_t size) noexcept
{
    return __libc_pvalloc(size);
}

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
    if (before >= mappedFrom + slack)
        return __libc_realloc(block, size);
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
    mallopt(M_MMAP_THRESHOLD, mappedFrom); // else it rises with each that is freed
    overwritten = true;
}

} // namespace soattt

#else

namespace soattt {

void overwriteFreedMemory() {}

} // namespace soattt

#endif
