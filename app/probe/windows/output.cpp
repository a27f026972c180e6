#include "app/probe/output.h"

#include "app/probe/utf8.h"
#include "app/probe/windows/text.h"

namespace probe {

namespace {

void write(DWORD which, const std::string& text)
{
    const HANDLE handle = GetStdHandle(which);
    DWORD mode = 0;
    DWORD done = 0;
    if (!GetConsoleMode(handle, &mode)) {
        WriteFile(handle, text.data(), DWORD(text.size()), &done, nullptr);
        return;
    }
    // Older consoles take no more than some ten thousand letters at once.
    const std::wstring all = wide(text);
    for (size_t at = 0; at < all.size(); at += 8000) {
        const std::wstring piece = all.substr(at, 8000);
        WriteConsoleW(handle, piece.data(), DWORD(piece.size()), &done, nullptr);
    }
}

bool isConsole(DWORD which)
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(which), &mode);
}

bool writeWhole(HANDLE file, const std::string& text)
{
    DWORD done = 0;
    return WriteFile(file, text.data(), DWORD(text.size()), &done, nullptr) &&
           done == text.size() && FlushFileBuffers(file);
}

} // namespace

void show(const std::string& text)
{
    write(STD_OUTPUT_HANDLE, text);
}

void complain(const std::string& text)
{
    write(STD_ERROR_HANDLE, text);
}

ScreenSize screenSize()
{
    CONSOLE_SCREEN_BUFFER_INFO info;
    if (!GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info))
        return {};
    return {info.srWindow.Bottom - info.srWindow.Top + 1,
            info.srWindow.Right - info.srWindow.Left + 1};
}

std::string ask(const std::string& question)
{
    if (!isConsole(STD_INPUT_HANDLE) || !isConsole(STD_OUTPUT_HANDLE))
        return {};
    show(question);
    wchar_t line[1024];
    DWORD length = 0;
    if (!ReadConsoleW(GetStdHandle(STD_INPUT_HANDLE), line, 1024, &length, nullptr))
        return {};
    return trimmed(utf8(std::wstring(line, length)));
}

bool ownsWindow()
{
    DWORD processes[2];
    return isConsole(STD_OUTPUT_HANDLE) && GetConsoleProcessList(processes, 2) == 1;
}

Written writeNew(const std::string& path, const std::string& text)
{
    const std::wstring name = wide(path);
    const HANDLE file = CreateFileW(name.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_FILE_EXISTS ? Written::Exists : Written::Failed;
    const bool good = writeWhole(file, text);
    CloseHandle(file);
    if (!good)
        DeleteFileW(name.c_str());
    return good ? Written::Done : Written::Failed;
}

bool isFolder(const std::string& path)
{
    const DWORD attributes = GetFileAttributesW(wide(path).c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY);
}

} // namespace probe
