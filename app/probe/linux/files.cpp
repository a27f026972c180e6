#include "app/probe/linux/files.h"

#include "app/probe/reading.h"
#include "app/probe/utf8.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <ctime>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace probe {

namespace {

constexpr size_t mostBytes = 16'000'000;

[[noreturn]] void refuse(const std::string& path)
{
    const bool denied = errno == EACCES || errno == EPERM;
    const bool absent = errno == ENOENT || errno == ENOTDIR;
    throw Unreadable{path,
                     denied   ? "access_denied"
                     : absent ? "not_available"
                              : "error",
                     "errno " + std::to_string(errno)};
}

std::string readAll(int file)
{
    std::string text;
    char buffer[65536];
    while (text.size() < mostBytes) {
        const ssize_t got = ::read(file, buffer, sizeof buffer);
        if (got <= 0)
            break;
        text.append(buffer, size_t(got));
    }
    return text;
}

/// The child gets nothing to read and its complaints go nowhere.
std::optional<pid_t> started(const std::vector<std::string>& command, const int (&pipe)[2])
{
    std::vector<char*> arguments;
    arguments.reserve(command.size() + 1);
    for (const std::string& part : command)
        arguments.push_back(const_cast<char*>(part.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, pipe[1], 1);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclose(&actions, pipe[0]);
    pid_t child = 0;
    const int error =
        posix_spawn(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return error == 0 ? std::optional(child) : std::nullopt;
}

} // namespace

Files::Files(std::string root)
    : m_root(std::move(root))
{
    while (!m_root.empty() && m_root.back() == '/')
        m_root.pop_back();
}

bool Files::exists(const std::string& absolute) const
{
    return access(path(absolute).c_str(), F_OK) == 0;
}

bool Files::isExecutable(const std::string& absolute) const
{
    return access(path(absolute).c_str(), X_OK) == 0;
}

std::string Files::text(const std::string& absolute) const
{
    const int file = open(path(absolute).c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (file < 0)
        refuse(absolute);
    std::string text = readAll(file);
    close(file);
    return text;
}

std::optional<std::string> Files::tryText(const std::string& absolute) const
{
    try {
        return text(absolute);
    } catch (const Unreadable&) {
        return {};
    }
}

std::vector<std::string> Files::lines(const std::string& absolute) const
{
    return split(text(absolute), '\n');
}

std::vector<std::string> Files::names(const std::string& absolute) const
{
    const std::unique_ptr<DIR, int (*)(DIR*)> folder(opendir(path(absolute).c_str()), closedir);
    if (!folder)
        refuse(absolute);
    std::vector<std::string> names;
    while (const dirent* entry = readdir(folder.get()))
        if (entry->d_name[0] != '.')
            names.emplace_back(entry->d_name);
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::string> Files::tryNames(const std::string& absolute) const
{
    try {
        return names(absolute);
    } catch (const Unreadable&) {
        return {};
    }
}

std::string Files::linkTarget(const std::string& absolute) const
{
    char target[4096];
    const ssize_t length = readlink(path(absolute).c_str(), target, sizeof target);
    return length > 0 ? std::string(target, size_t(length)) : std::string();
}

std::string Files::linkName(const std::string& absolute) const
{
    const std::string target = linkTarget(absolute);
    return target.substr(target.rfind('/') + 1);
}

std::optional<std::string> Files::changedOn(const std::string& absolute) const
{
    struct stat info;
    if (stat(path(absolute).c_str(), &info) != 0)
        return {};
    char day[16];
    return std::string(day, std::strftime(day, sizeof day, "%Y-%m-%d", localtime(&info.st_mtime)));
}

std::optional<std::string> Files::output(const std::vector<std::string>& command) const
{
    std::vector<std::string> placed = command;
    placed[0] = path(command[0]);
    int pipe[2];
    if (!isExecutable(command[0]) || pipe2(pipe, O_CLOEXEC) != 0)
        return {};
    const auto child = started(placed, pipe);
    close(pipe[1]);
    std::string text = child ? readAll(pipe[0]) : std::string();
    close(pipe[0]);
    int status = 1;
    if (!child || waitpid(*child, &status, 0) != *child || status != 0)
        return {};
    return trimmed(text);
}

std::vector<std::string> split(const std::string& text, char separator)
{
    std::vector<std::string> parts;
    size_t begin = 0;
    for (size_t end = text.find(separator); end != std::string::npos;
         end = text.find(separator, begin)) {
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    parts.push_back(text.substr(begin));
    return parts;
}

std::optional<std::string> setting(const std::vector<std::string>& lines, const std::string& key,
                                   const std::string& separators)
{
    std::optional<std::string> found;
    for (const std::string& raw : lines) {
        const std::string line = trimmed(raw);
        const size_t end = line.find_first_of(separators);
        if (end == std::string::npos || trimmed(line.substr(0, end)) != key)
            continue;
        const size_t begin = std::min(line.find_first_not_of(separators, end), line.size());
        std::string value = trimmed(line.substr(begin));
        if (value.size() > 1 && (value.front() == '"' || value.front() == '\''))
            value = value.substr(1, value.size() - 2);
        found = value;
    }
    return found;
}

std::optional<long long> number(const std::string& text)
{
    long long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return {};
    return value;
}

} // namespace probe
