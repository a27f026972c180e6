#pragma once

#include "models/core/clock.h"
#include "models/services/book.h"
#include "models/services/session.h"

#include <QTemporaryDir>

#include <memory>

namespace soattt {

/// A small book in a folder of its own, signed in as its administrator, at a clock the test sets.
struct TestBook
{
    static constexpr const char* password = "Thu-nghiem-2026";

    /// Of that password, at the least price there is: for tests that sign in often.
    static constexpr const char* cheapHash = "$argon2id$v=19$m=8,t=1,p=1$46sZ6PGniplhbsWIKbA0YQ$k5/"
                                             "A9H/IZAS3eCGq/czi/W8XmvkO5OCMgfrgdVU8tnw";

    explicit TestBook(const QStringList& regulations = {QStringLiteral("TG2020"),
                                                        QStringLiteral("KT2017")},
                      const QString& passwordHash = {})
        : clock(QDateTime(QDate(2026, 7, 5), QTime(8, 30), Qt::OffsetFromUTC, officeOffsetSeconds))
    {
        NewBook request;
        request.office.name = QStringLiteral("UBND xã Thử Nghiệm");
        request.office.abbreviation = QStringLiteral("UBND");
        request.office.placeName = QStringLiteral("Thử Nghiệm");
        request.office.regulations = regulations;
        request.adminPassword = QString::fromLatin1(password);
        request.adminPasswordHash = passwordHash;
        book = Book::create(path(), request, clock);
        session = std::make_unique<Session>(
            Session::signIn(*book, QStringLiteral("quantri"), QString::fromLatin1(password)));
    }

    QString path() const { return folder.filePath(QStringLiteral("thu.soattt")); }
    QString file(const QString& name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Book> book;
    std::unique_ptr<Session> session;
};

} // namespace soattt
