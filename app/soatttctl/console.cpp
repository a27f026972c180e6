#include "app/soatttctl/console.h"

#include "app/soatttctl/words.h"
#include "models/core/error.h"

#include <QJsonDocument>

#include <cstdio>
#include <iostream>
#include <string>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace soattt::ctl::console {

namespace {

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

QByteArray oneLine(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

#ifdef Q_OS_WIN
/// Switches the echo of the keyboard off for its lifetime.
class SilentKeyboard
{
public:
    SilentKeyboard()
        : m_input(GetStdHandle(STD_INPUT_HANDLE))
        , m_changed(GetConsoleMode(m_input, &m_mode) != 0)
    {
        if (m_changed)
            SetConsoleMode(m_input, m_mode & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~SilentKeyboard()
    {
        if (m_changed)
            SetConsoleMode(m_input, m_mode);
    }
    SilentKeyboard(const SilentKeyboard&) = delete;
    SilentKeyboard& operator=(const SilentKeyboard&) = delete;

private:
    HANDLE m_input;
    DWORD m_mode = 0;
    bool m_changed;
};

/// What is typed at a console comes as UTF-16: read as bytes, its Vietnamese letters would be lost.
std::optional<QString> readConsole(HANDLE input)
{
    std::wstring line;
    wchar_t letter = 0;
    DWORD count = 0;
    while (ReadConsoleW(input, &letter, 1, &count, nullptr) && count == 1 && letter != L'\n')
        line.push_back(letter);
    return count == 1 ? std::optional<QString>(QString::fromStdWString(line)) : std::nullopt;
}
#else
/// Switches the echo of the keyboard off for its lifetime.
class SilentKeyboard
{
public:
    SilentKeyboard()
        : m_changed(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_changed)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO | ISIG); // Ctrl+C must not leave the echo off
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentKeyboard()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    SilentKeyboard(const SilentKeyboard&) = delete;
    SilentKeyboard& operator=(const SilentKeyboard&) = delete;

private:
    termios m_before{};
    bool m_changed;
};
#endif

std::optional<QString> readStream()
{
    std::string line;
    if (!std::getline(std::cin, line))
        return std::nullopt;
    return QString::fromStdString(line);
}

std::optional<QString> readLine()
{
#ifdef Q_OS_WIN
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
    if (GetConsoleMode(input, &mode))
        return readConsole(input);
#endif
    return readStream();
}

} // namespace

#ifdef Q_OS_WIN
Utf8Console::Utf8Console()
    : m_before(GetConsoleOutputCP())
{
    SetConsoleOutputCP(CP_UTF8);
}

Utf8Console::~Utf8Console()
{
    if (m_before != 0)
        SetConsoleOutputCP(m_before);
}
#else
Utf8Console::Utf8Console() = default;
Utf8Console::~Utf8Console() = default;
#endif

void say(const QString& line)
{
    write(stderr, line.toUtf8() + '\n');
}

void json(const QJsonObject& object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

JsonArray::JsonArray()
{
    write(stdout, "[");
}

JsonArray::~JsonArray()
{
    write(stdout, m_first ? "]\n" : "\n]\n");
}

void JsonArray::add(const QJsonObject& object)
{
    write(stdout, (m_first ? "\n" : ",\n") + oneLine(object));
    m_first = false;
}

void flush()
{
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        throw StorageError(Words::tr("The result could not be written out whole."),
                           Words::tr("Check that the disk has space."));
}

std::optional<QString> askSecret(const QString& question)
{
    write(stderr, question.toUtf8() + ' ');
    std::optional<QString> answer;
    {
        const SilentKeyboard silent;
        answer = readLine();
    }
    write(stderr, "\n");
    if (answer && answer->endsWith(QLatin1Char('\r')))
        answer->chop(1);
    return answer;
}

} // namespace soattt::ctl::console
