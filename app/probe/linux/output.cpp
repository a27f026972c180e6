#include "app/probe/output.h"

#include <cerrno>
#include <fcntl.h>
#include <iostream>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace probe {

namespace {

bool writeWhole(int file, const std::string& text)
{
    for (size_t done = 0; done < text.size();) {
        const ssize_t put = ::write(file, text.data() + done, text.size() - done);
        if (put < 0 && errno != EINTR)
            return false;
        done += put > 0 ? size_t(put) : 0;
    }
    return fsync(file) == 0 || errno == EINVAL;
}

} // namespace

void show(const std::string& text)
{
    std::cout << text << std::flush;
}

void complain(const std::string& text)
{
    std::cerr << text << std::flush;
}

ScreenSize screenSize()
{
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return {};
    return {size.ws_row, size.ws_col};
}

std::string ask(const std::string& question)
{
    std::string line;
    if (isatty(STDIN_FILENO) && isatty(STDOUT_FILENO)) {
        show(question);
        std::getline(std::cin, line);
    }
    return line;
}

bool ownsWindow()
{
    return false;
}

Written writeNew(const std::string& path, const std::string& text)
{
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (file < 0)
        return errno == EEXIST ? Written::Exists : Written::Failed;
    const bool good = writeWhole(file, text);
    if (close(file) == 0 && good)
        return Written::Done;
    unlink(path.c_str());
    return Written::Failed;
}

bool isFolder(const std::string& path)
{
    struct stat info;
    return stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

} // namespace probe
