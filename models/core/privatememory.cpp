#include "models/core/privatememory.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace soattt {

void keepMemoryPrivate()
{
#ifdef Q_OS_LINUX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
#ifdef __GLIBC__
    mallopt(M_PERTURB, 0x5a);
#endif
#endif
}

} // namespace soattt
