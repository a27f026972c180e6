#include "tests/fuzz/targets.h"

#include <cstdio>
#include <cstdlib>

namespace soattt::fuzz {

void require(bool holds, const char* promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", promise);
    std::abort();
}

} // namespace soattt::fuzz
