#pragma once

#include "models/services/book.h"

namespace soattt {

/// Holds guessing back: after so many wrong passwords in a row a sign-in name has to wait, longer
/// with each further one. Counted from the log, so that starting the program anew changes nothing,
/// and for names nobody has too. TG2020 Đ6.2.b and HD2024 Đ13.2.b limit the number to 3 to 5; no
/// text says how long to wait: the length is the program's own.
class SignInGuard
{
public:
    static constexpr int firstWait = 60; ///< seconds; then twice as long each time
    static constexpr int longestWait = 15 * 60;

    explicit SignInGuard(Book& book)
        : m_book(book)
    {
    }

    /// Wrong passwords in a row that make a name wait: what the office is bound to, else 5.
    int allowedFailures() const;
    /// Seconds until the name may try again; 0: now.
    qint64 secondsToWait(const QString& name) const;
    /// Throws PermissionError while it has to wait.
    void requireNoWait(const QString& name) const;

private:
    Book& m_book;
};

} // namespace soattt
