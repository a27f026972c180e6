#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace soattt::ctl {

/// The two streams: JSON goes to standard output and nothing else does; what people read goes to
/// standard error.
namespace console {

/// Lets the console of Windows show UTF-8 for its lifetime; does nothing elsewhere.
class Utf8Console
{
public:
    Utf8Console();
    ~Utf8Console();
    Utf8Console(const Utf8Console&) = delete;
    Utf8Console& operator=(const Utf8Console&) = delete;

private:
    [[maybe_unused]] unsigned m_before = 0;
};

void say(const QString& line);
void json(const QJsonObject& object);

/// Writes an array object by object, so that a long list needs no memory.
class JsonArray
{
public:
    JsonArray();
    ~JsonArray();
    JsonArray(const JsonArray&) = delete;
    JsonArray& operator=(const JsonArray&) = delete;
    void add(const QJsonObject& object);

private:
    bool m_first = true;
};

/// Throws StorageError when standard output could not take everything (full disk, closed pipe).
void flush();

/// Asks on standard error and reads a line without showing it; empty when there is nobody to ask.
std::optional<QString> askSecret(const QString& question);

} // namespace console

} // namespace soattt::ctl
