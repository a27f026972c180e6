#pragma once

#include "models/reports/reportdocument.h"
#include "models/services/session.h"

namespace soattt {

/// The way back for an administrator who forgot the password: a sheet of paper with a code, made
/// while somebody could still sign in. One sheet is good at a time, for one use. The book holds
/// only the code's hash, and the log the sum of that, so that nobody slips in a sheet of their own
/// unseen.
class RecoveryService
{
public:
    /// Makes the code of a new sheet; the one before is good no more. Administrators only.
    static QString newCode(const Session& session);
    /// The sheet that carries it, to print and lock away.
    static ReportDocument sheet(const Session& session, const QString& code);
    /// The two of them as a PDF file.
    static void saveSheet(const Session& session, const QString& path);
    /// The day the good sheet was made; nothing when there is none.
    static std::optional<QDateTime> goodSince(Book& book);

    /// Sets the administrator's password by the code of the sheet, which is used up. Throws
    /// PermissionError, the same for an unknown name and a wrong code, and has the name wait as at
    /// the sign-in; UserError for a password that won't do.
    static void use(Book& book, const QString& login, const QString& code, const QString& wanted);
};

} // namespace soattt
