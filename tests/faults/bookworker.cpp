// A program of the tests: writes records through the services as fast as it can and says a line
// after each commit, until somebody kills it or the disk is full.
//   bookworker create FILE            makes a book, says "created"
//   bookworker write FILE [BYTES]     adds and changes staff, says "added CB-0007" or "changed …";
//                                     with BYTES, no file may grow beyond that
#include "models/registers/people.h"
#include "models/services/recordservice.h"
#include "tests/support/cheappassword.h"

#include <QCoreApplication>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

using namespace soattt;

namespace {

constexpr const char* password = "Thu-nghiem-2026";

void acknowledge(const QString& line)
{
    std::fputs(qPrintable(line + QLatin1Char('\n')), stdout);
    std::fflush(stdout);
}

NewBook newBook()
{
    NewBook request;
    request.office.name = QStringLiteral("UBND xã Mất Điện");
    request.office.regulations = {QStringLiteral("TG2020")};
    request.adminPassword = QString::fromLatin1(password);
    return request;
}

Record someone(int number)
{
    Staff staff;
    staff.name = QStringLiteral("Nguyễn Văn Thứ %1").arg(number);
    staff.post = QStringLiteral("Chuyên viên");
    staff.notes = QString(200 + number % 7 * 400, QLatin1Char('x'));
    return Record::from(staffKind(), staff);
}

void write(const QString& path)
{
    const SystemClock clock;
    const auto book = Book::open(path, clock);
    const Session session =
        Session::signIn(*book, QStringLiteral("quantri"), QString::fromLatin1(password));
    RecordService service(session);
    acknowledge(QStringLiteral("ready"));
    for (int number = 1;; ++number) {
        Record record = service.save(someone(number));
        acknowledge(QStringLiteral("added %1").arg(record.code()));
        record.set(QStringLiteral("phone"), Value(QString::number(number)));
        service.save(record);
        acknowledge(QStringLiteral("changed %1 %2").arg(record.code()).arg(number));
        if (number % 50 == 0)
            book->database().checkpoint();
    }
}

#ifdef Q_OS_UNIX
/// As if the disk had no more room: writing beyond fails, it does not kill.
void limitFiles(const QString& bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes.toULong(), bytes.toULong()};
    setrlimit(RLIMIT_FSIZE, &limit);
}
#endif

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY); // lines end as the tests expect
#endif
    const QStringList words = QCoreApplication::arguments();
    const SystemClock clock;
    try {
#ifdef Q_OS_UNIX
        if (words.size() > 3)
            limitFiles(words.at(3));
#endif
        if (words.at(1) == QLatin1String("create")) {
            Book::create(words.at(2), newBook(), clock);
            acknowledge(QStringLiteral("created"));
        } else {
            write(words.at(2));
        }
    } catch (const Error& error) {
        acknowledge(QStringLiteral("failed ") + error.text());
        return 1;
    }
    return 0;
}
