#pragma once

#include "app/soatttctl/arguments.h"
#include "models/services/session.h"

#include <memory>

namespace soattt::ctl {

/// One run of one command: its arguments, the clock, and the book with its session, opened when
/// first asked for, so that wrong usage is found before anything is touched.
class Invocation
{
public:
    explicit Invocation(Arguments arguments);

    const Arguments& arguments() const { return m_arguments; }
    const Command& command() const { return *m_arguments.command(); }
    QString argument(int index) const { return m_arguments.positional().value(index); }
    const Clock& clock() const { return *m_clock; }
    /// The file of --book. Throws UsageError when there is none.
    QString bookPath() const;
    Book& book();
    /// Signs in as the command needs it and asks for its right.
    const Session& session();

private:
    Session signIn();
    QString login();
    QString password();

    Arguments m_arguments;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Book> m_book;
    std::optional<Session> m_session;
};

/// SOATTT_PASSWORD when it is set and not empty.
std::optional<QString> passwordFromEnvironment();

} // namespace soattt::ctl
