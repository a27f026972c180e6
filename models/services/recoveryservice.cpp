#include "models/services/recoveryservice.h"

#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/reports/pdfrenderer.h"
#include "models/services/password.h"
#include "models/services/signinguard.h"
#include "models/services/userservice.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

#include <sodium.h>

#include <algorithm>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

const QString hashKey = QStringLiteral("recovery.hash");
const QString made = QStringLiteral("recovery-sheet");
const QString used = QStringLiteral("recovery-used");

constexpr int groups = 5;
constexpr int groupLength = 5;

/// 32 signs that nobody takes for one another, 125 bits in all.
const QString& signs()
{
    static const QString all = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    return all;
}

/// As it was made, however it is typed.
QString tidy(const QString& typed)
{
    QString code;
    for (QChar sign : typed.toUpper()) {
        if (sign == u'O')
            sign = u'0';
        else if (sign == u'I' || sign == u'L')
            sign = u'1';
        if (signs().contains(sign))
            code.append(sign);
    }
    return code;
}

QString sumOf(const QByteArray& hash)
{
    return QString::fromLatin1(QCryptographicHash::hash(hash, QCryptographicHash::Sha256).toHex());
}

std::optional<LogEntry> lastEntry(Book& book)
{
    LogQuery query;
    query.actions = {made, used};
    query.limit = 1;
    const auto entries = book.log().read(query);
    return entries.empty() ? std::nullopt : std::optional<LogEntry>(entries.front());
}

/// The hash of the good sheet's code; empty when there is none, or none the log knows.
QString goodHash(Book& book)
{
    const QByteArray hash = book.settings().value(hashKey);
    const auto last = lastEntry(book);
    // A mark of the clock may stand before the sum.
    const bool good = last && last->action == made && last->note.endsWith(sumOf(hash));
    return good ? QString::fromLatin1(hash) : QString();
}

void note(Book& book, const QString& login, const QString& action, const QString& text)
{
    book.requireWritable();
    RecordWriter writer(book.database(), book.repository(), book.log(), Actor{login, &book.clock()},
                        action);
    writer.note(action, text);
    writer.commit();
    book.announce({});
}

[[noreturn]] void refuse(Book& book, const QString& login)
{
    note(book, login, QStringLiteral("sign-in-refused"), QStringLiteral("recovery"));
    throw PermissionError(
        Words::tr("The sign-in name is no administrator's, or the code is wrong or used up."),
        Words::tr("Read the code on the newest sheet again."));
}

void store(Book& book, const User& user, const QString& wanted)
{
    book.requireWritable();
    const Record before = *book.repository().find(userKind(), user.code);
    Record after = before;
    after.set(QStringLiteral("password_hash"), Value(hashPassword(wanted)));
    after.set(QStringLiteral("password_changed_at"), Value(book.clock().now().toUTC()));
    RecordWriter writer(book.database(), book.repository(), book.log(),
                        Actor{user.login, &book.clock()}, QStringLiteral("recover password"));
    writer.change(before, after);
    writer.note(used, {});
    book.settings().remove(hashKey);
    writer.commit();
    book.announce({userKind().key()});
}

void addLine(ReportDocument& document, const QString& words, bool bold = false)
{
    document.add(Paragraph{{{words, bold}}, Align::Left, false});
}

} // namespace

QString RecoveryService::newCode(const Session& session)
{
    session.authorize(Operation::ManageUsers);
    if (sodium_init() < 0)
        throw StorageError(Words::tr("The cryptography library did not start."));
    QString code;
    for (int i = 0; i < groups * groupLength; ++i) {
        if (i > 0 && i % groupLength == 0)
            code.append(u'-');
        code.append(signs()[qsizetype(randombytes_uniform(uint32_t(signs().size())))]);
    }
    const QByteArray hash = hashPassword(tidy(code)).toLatin1();
    setNoted(session, hashKey, hash, made, sumOf(hash));
    return code;
}

ReportDocument RecoveryService::sheet(const Session& session, const QString& code)
{
    session.authorize(Operation::ManageUsers);
    Book& book = session.book();
    ReportDocument document;
    document.title = QStringLiteral("Phiếu khôi phục mật khẩu quản trị");
    document.createdAt = atOffice(book.clock().now());
    document.add(Title{QStringLiteral("PHIẾU KHÔI PHỤC MẬT KHẨU QUẢN TRỊ"),
                       QStringLiteral("Niêm phong, cất trong két hoặc tủ có khóa")});
    document.add(Space{6});
    addLine(document, QStringLiteral("Cơ quan: %1").arg(book.office().name));
    addLine(document, QStringLiteral("Lập lúc: %1, người lập: %2")
                          .arg(text::timeInDocuments(document.createdAt), session.user().login));
    addLine(document, QStringLiteral("Mã khôi phục:"));
    addLine(document, code, true);
    addLine(document,
            QStringLiteral("Khi không người quản trị nào còn nhớ mật khẩu: ở màn hình đăng nhập "
                           "bấm “Quên mật khẩu…”, gõ tên đăng nhập của người quản trị, mã trên và "
                           "mật khẩu mới. Mã chỉ dùng được một lần."));
    addLine(document, QStringLiteral("Lập phiếu mới thì phiếu này hết giá trị: hủy phiếu cũ. Ai có "
                                     "phiếu này và tệp sổ thì vào được sổ với quyền quản trị; sổ "
                                     "chỉ giữ mã băm của mã."));
    return document;
}

void RecoveryService::saveSheet(const Session& session, const QString& path)
{
    session.authorize(Operation::ManageUsers);
    QSaveFile file(path);
    const bool writable = file.open(QIODevice::WriteOnly); // else the sheet before stays good
    const QByteArray pdf = writable ? renderPdf(sheet(session, newCode(session))) : QByteArray();
    if (!writable || file.write(pdf) != pdf.size() || !file.commit())
        throw StorageError(Words::tr("The file %1 can't be written: %2.")
                               .arg(QDir::toNativeSeparators(path), file.errorString()));
}

std::optional<QDateTime> RecoveryService::goodSince(Book& book)
{
    return goodHash(book).isEmpty() ? std::nullopt : std::optional<QDateTime>(lastEntry(book)->at);
}

void RecoveryService::use(Book& book, const QString& login, const QString& code,
                          const QString& wanted)
{
    const QString name = text::clean(login).toLower().left(60);
    SignInGuard(book).requireNoWait(name);
    const auto all = Session::users(book);
    const auto user = std::find_if(all.begin(), all.end(), [&name](const User& one) {
        return one.login == name && one.role == Role::Administrator;
    });
    const QString hash = goodHash(book);
    const bool agrees =
        hash.isEmpty() ? verifyNothing(tidy(code)) : verifyPassword(hash, tidy(code));
    if (!agrees || user == all.end())
        refuse(book, name);
    const Session program = Session::system(book);
    if (const QString problem = UserService(program).problemOf(wanted, name); !problem.isEmpty())
        throw UserError(problem);
    store(book, *user, wanted);
}

} // namespace soattt
