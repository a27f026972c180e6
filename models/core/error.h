#pragma once

#include <QString>

#include <exception>

namespace soattt {

/// Root of every error the program throws. `message()` is a translated sentence that says what
/// happened and where; `advice()` says what to do next (may be empty). Caught once, at the slot or
/// at the command.
class Error : public std::exception
{
public:
    explicit Error(QString message, QString advice = {});

    const QString& message() const { return m_message; }
    const QString& advice() const { return m_advice; }
    /// Message and advice in one text, for a message box or standard error.
    QString text() const;
    const char* what() const noexcept override { return m_utf8.constData(); }

private:
    QString m_message;
    QString m_advice;
    QByteArray m_utf8;
};

/// The person asked for something that can't be done; nothing was changed.
class UserError : public Error
{
public:
    using Error::Error;
};

/// The person lacks the right (exit code 4 on the command line).
class PermissionError : public UserError
{
public:
    using UserError::UserError;
};

/// A value, a file or a record is wrong (exit code 1).
class DataError : public Error
{
public:
    using Error::Error;
};

/// The book or the disk failed (exit code 3 when opening).
class StorageError : public Error
{
public:
    using Error::Error;
};

/// The person pressed Cancel; nothing was changed.
class Canceled : public Error
{
public:
    Canceled();
};

} // namespace soattt
