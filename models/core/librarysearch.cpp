#include "models/core/librarysearch.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace soattt {

void limitLibrarySearch()
{
#ifdef Q_OS_WIN
    // Nor is code made while the program runs; MinGW ends a thread badly that used such an
    // expression.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    SetDllDirectoryW(L"");
    SetSearchPathMode(BASE_SEARCH_PATH_ENABLE_SAFE_SEARCHMODE | BASE_SEARCH_PATH_PERMANENT);
#endif
}

} // namespace soattt
