#pragma once

#include <string>

namespace probe {

/// Shows UTF-8 text on the screen, or passes it on as it is when that is a file or a pipe.
void show(const std::string& text);
void complain(const std::string& text);
/// Rows and columns of the screen; 0 where there is none.
struct ScreenSize
{
    int rows = 0;
    int columns = 0;
};
ScreenSize screenSize();
/// One line typed by the user; empty where nobody can type.
std::string ask(const std::string& question);
/// The window closes with the program, so the user must be asked before.
bool ownsWindow();

enum class Written { Done, Exists, Failed };
/// Makes a new file; one that is there is never touched. A half-written one is taken away.
Written writeNew(const std::string& path, const std::string& text);
bool isFolder(const std::string& path);

} // namespace probe
