#pragma once

#include "app/soatttctl/command.h"

#include <QHash>
#include <QStringList>

namespace soattt::ctl {

/// Options that every command takes, before or after its name.
const std::vector<Option>& globalOptions();

/// A command line taken apart.
class Arguments
{
public:
    /// `words` without the program's name. Throws UsageError on an unknown command or option, a
    /// missing or surplus value, and a wrong number of arguments; not when help is asked for.
    static Arguments parse(const QStringList& words, const std::vector<Command>& commands);

    /// nullptr when only help or the version is asked for.
    const Command* command() const { return m_command; }
    const QStringList& positional() const { return m_positional; }
    bool has(const char* option) const { return m_options.contains(QLatin1String(option)); }
    /// Empty when it was not given.
    QString value(const char* option) const;
    QStringList values(const char* option) const;

private:
    struct Parser;
    void requireWhole() const;

    const Command* m_command = nullptr;
    QStringList m_positional;
    QHash<QString, QStringList> m_options;
};

} // namespace soattt::ctl
