#include "models/core/privatememory.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

#ifdef Q_OS_WIN
#include <windows.h>

#include <sddl.h> // needs the one above
#endif

namespace soattt {

#ifdef Q_OS_WIN

namespace {

/// The system may do all; the owner may end, ask after and wait for the process. Nobody may read
/// its memory or put something into it, whatever the rights of its owner.
void keepOthersOut()
{
    // 0x101401: SYNCHRONIZE, PROCESS_QUERY_LIMITED_INFORMATION, PROCESS_QUERY_INFORMATION and
    // PROCESS_TERMINATE.
    PSECURITY_DESCRIPTOR rights = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
            L"D:P(A;;GA;;;SY)(A;;0x101401;;;OW)(A;;0x101401;;;BA)", SDDL_REVISION_1, &rights,
            nullptr))
        return;
    SetKernelObjectSecurity(GetCurrentProcess(), DACL_SECURITY_INFORMATION, rights);
    LocalFree(rights);
}

} // namespace

#endif

void keepMemoryPrivate()
{
#ifdef Q_OS_LINUX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
#endif
#ifdef Q_OS_WIN
    SetErrorMode(SetErrorMode(0) | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    keepOthersOut();
#endif
}

} // namespace soattt
