#pragma once

#include "models/core/text.h"
#include "models/registers/account.h"
#include "models/registers/reconciliation.h"
#include "models/services/recordservice.h"
#include "tests/support/testbook.h"

#include <QFile>

namespace soattt::test {

/// A system whose register and whose own list of 1,000 rows agree but for 25 differences.
class PlantedList
{
public:
    static constexpr int rows = 1000;

    explicit PlantedList(const TestBook& book)
        : m_book(book)
        , m_service(*book.session)
    {
        InformationSystem system;
        system.name = QStringLiteral("Một cửa điện tử");
        m_service.save(Record::from(systemKind(), system));
        fill();
    }

    QString system() const { return QStringLiteral("HT-0001"); }
    const QByteArray& csv() const { return m_csv; }
    /// "orphan la01", sorted.
    QStringList planted() const
    {
        QStringList all = m_planted;
        all.sort();
        return all;
    }
    static QStringList told(const std::vector<Difference>& differences)
    {
        QStringList all;
        for (const Difference& one : differences)
            all.append(enumKey(one.what) + QLatin1Char(' ') + one.username());
        all.sort();
        return all;
    }
    QString write() const
    {
        const QString path = m_book.file(QStringLiteral("mot-cua.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(m_csv) != m_csv.size())
            qFatal("the folder of the test can't be written");
        return path;
    }

private:
    static QString userOf(int number)
    {
        return QStringLiteral("canbo%1").arg(number, 4, 10, QLatin1Char('0'));
    }

    static QString nameOf(int number)
    {
        static const QStringList family{QStringLiteral("Nguyễn"), QStringLiteral("Trần"),
                                        QStringLiteral("Lê"), QStringLiteral("Đỗ")};
        static const QStringList given{QStringLiteral("Hòa"), QStringLiteral("Thủy"),
                                       QStringLiteral("Đức"), QStringLiteral("Ánh"),
                                       QStringLiteral("Quý")};
        return QStringLiteral("%1 Thị %2 %3")
            .arg(family[number % 4], given[number % 5], given[(number / 5) % 5]);
    }

    void row(const QString& user, const QString& name, const char* state = "Hoạt động")
    {
        m_csv += QStringLiteral("%1;%2;%3;05/06/2026\n")
                     .arg(user, name, QString::fromUtf8(state))
                     .toUtf8();
    }

    void plant(Mismatch what, const QString& user)
    {
        m_planted.append(enumKey(what) + QLatin1Char(' ') + user);
    }

    /// Rows 1 to 995 are of accounts in the register, the last 5 of nobody.
    void fill()
    {
        m_csv = "Tên đăng nhập;Họ và tên;Trạng thái;Đăng nhập gần nhất\n";
        std::vector<Record> staff;
        std::vector<Record> accounts;
        for (int number = 1; number <= rows; ++number)
            add(number, staff, accounts);
        m_service.saveAll(staff, QStringLiteral("test"));
        m_service.saveAll(accounts, QStringLiteral("test"));
        for (Record& person : staff)
            leave(person);
        for (int number = 1; number <= 5; ++number) {
            row(QStringLiteral("la%1").arg(number, 2, 10, QLatin1Char('0')),
                QStringLiteral("Người Lạ"));
            plant(Mismatch::Orphan, QStringLiteral("la%1").arg(number, 2, 10, QLatin1Char('0')));
        }
    }

    void add(int number, std::vector<Record>& staff, std::vector<Record>& accounts)
    {
        Staff person;
        person.code = QStringLiteral("CB-%1").arg(number, 4, 10, QLatin1Char('0'));
        person.name = nameOf(number);
        staff.push_back(Record::from(staffKind(), person));
        Account account;
        account.system = Ref<InformationSystem>(system());
        account.username = userOf(number);
        account.holder = Ref<Staff>(person.code);
        account.createdOn = QDate(2026, 1, 5);
        plantIn(number, account, person.name);
        accounts.push_back(Record::from(accountKind(), account));
    }

    /// Five each: missing, revoked, of a leaver; three by other names, two written otherwise. The
    /// rest agrees, some in capitals, some switched off on both sides.
    void plantIn(int number, Account& account, const QString& name)
    {
        const QString user = account.username;
        if (number <= 5)
            return plant(Mismatch::Missing, user);
        if (number <= 10) {
            account.state = AccountState::Revoked;
            account.revokedOn = QDate(2026, 5, 4);
            plant(Mismatch::RevokedLive, user);
        } else if (number <= 15) {
            plant(Mismatch::LeaverLive, user);
        } else if (number <= 18) {
            plant(Mismatch::OtherName, user);
            return row(user, QStringLiteral("Phạm Văn Khác"));
        } else if (number <= 20) {
            plant(Mismatch::WrittenDifferently, user);
            return row(user, text::fold(name).toUpper());
        } else if (number <= 25) {
            account.state = AccountState::Suspended;
            account.suspendedOn = QDate(2026, 6, 1);
            return row(user, name, "Khóa");
        }
        row(number % 7 ? user : user.toUpper(), name);
    }

    void leave(Record& person)
    {
        const int number = person.code().mid(3).toInt();
        if (number <= 10 || number > 15)
            return;
        person = *m_book.book->repository().find(staffKind(), person.code());
        person.set(QStringLiteral("status"), Value(QStringLiteral("retired")));
        person.set(QStringLiteral("status_on"), Value(QDate(2026, 6, 30)));
        m_service.save(person);
    }

    const TestBook& m_book;
    RecordService m_service;
    QByteArray m_csv;
    QStringList m_planted;
};

} // namespace soattt::test
