#include "app/probe/run.h"
#include "app/probe/windows/text.h"

int wmain(int count, wchar_t** arguments)
{
    std::vector<std::string> texts;
    for (int i = 1; i < count; ++i)
        texts.push_back(probe::utf8(arguments[i]));
    return probe::run(texts);
}
