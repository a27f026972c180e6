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

} // namespace

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
    std::string line;
    bool answered = false;
    {
        const SilentKeyboard silent;
        answered = bool(std::getline(std::cin, line));
    }
    write(stderr, "\n");
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return answered ? std::optional<QString>(QString::fromStdString(line)) : std::nullopt;
}

} // namespace soattt::ctl::console
