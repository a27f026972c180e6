#include "app/soatttctl/invocation.h"

#include "app/soatttctl/console.h"
#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"
#include "models/services/sampleoffice.h"

namespace soattt::ctl {

namespace {

/// Exactly YYYY-MM-DD or YYYY-MM-DDTHH:MM, at the office's offset.
QDateTime timeFrom(const QString& text)
{
    QDateTime time = QDateTime::fromString(text, QStringLiteral("yyyy-MM-ddTHH:mm"));
    if (!time.isValid())
        time = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!time.isValid())
        throw UsageError(
            Words::tr("\"%1\" is not a date; it looks like 2026-07-01 or 2026-07-01T08:30.")
                .arg(text));
    return QDateTime(time.date(), time.time(), Qt::OffsetFromUTC, officeOffsetSeconds);
}

std::unique_ptr<Clock> clockFor(const Arguments& arguments)
{
    if (!arguments.has("now"))
        return std::make_unique<SystemClock>();
    return std::make_unique<FixedClock>(timeFrom(arguments.value("now")));
}

} // namespace

std::optional<QString> passwordFromEnvironment()
{
    const QString password = qEnvironmentVariable("SOATTT_PASSWORD");
    return password.isEmpty() ? std::nullopt : std::optional<QString>(password);
}

Invocation::Invocation(Arguments arguments)
    : m_arguments(std::move(arguments))
    , m_clock(clockFor(m_arguments))
{
}

QString Invocation::bookPath() const
{
    if (!m_arguments.has("book"))
        throw UsageError(Words::tr("Say which book: --book FILE."));
    return m_arguments.value("book");
}

Book& Invocation::book()
{
    if (!m_book) {
        m_book = Book::open(bookPath(), *m_clock);
        if (!m_book->openingNote().isEmpty())
            console::say(m_book->openingNote());
        if (!m_book->lossNote().isEmpty())
            console::say(m_book->lossNote());
    }
    return *m_book;
}

const Session& Invocation::session()
{
    if (!m_session) {
        m_session = signIn();
        if (command().operation)
            m_session->authorize(*command().operation);
    }
    return *m_session;
}

Session Invocation::signIn()
{
    const bool asSystem = command().signIn == SignIn::Optional && !m_arguments.has("as");
    if (asSystem)
        return Session::system(book());
    const QString name = login();
    return Session::signIn(book(), name, password());
}

QString Invocation::login()
{
    if (m_arguments.has("as"))
        return m_arguments.value("as");
    const auto only = Session::onlyLogin(book());
    if (!only)
        throw UsageError(Words::tr("The book has several users; say who signs in: --as USER."));
    return *only;
}

QString Invocation::password()
{
    if (const auto given = passwordFromEnvironment())
        return *given;
    if (SampleOffice::isSample(book()))
        return SampleOffice::password();
    const auto typed = console::askSecret(Words::tr("Password:"));
    if (!typed)
        throw PermissionError(Words::tr("No password was given."),
                              Words::tr("Set SOATTT_PASSWORD, or type it when asked."));
    return *typed;
}

} // namespace soattt::ctl
