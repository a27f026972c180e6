#include "models/core/error.h"

#include <QTest>

using namespace soattt;

class ErrorTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatAndWhatNext();
    void withoutAdvice();
    void family();
};

void ErrorTest::saysWhatAndWhatNext()
{
    const UserError error(QStringLiteral("Mã đã có."), QStringLiteral("Chọn mã khác."));
    QCOMPARE(error.message(), QStringLiteral("Mã đã có."));
    QCOMPARE(error.advice(), QStringLiteral("Chọn mã khác."));
    QCOMPARE(error.text(), QStringLiteral("Mã đã có. Chọn mã khác."));
    QCOMPARE(QString::fromUtf8(error.what()), error.text());
}

void ErrorTest::withoutAdvice()
{
    const DataError error(QStringLiteral("Sai số."));
    QVERIFY(error.advice().isEmpty());
    QCOMPARE(error.text(), QStringLiteral("Sai số."));
    QVERIFY(!Canceled().message().isEmpty());
}

/// Callers tell them apart by type: exit codes and message boxes hang on it.
void ErrorTest::family()
{
    static_assert(std::is_base_of_v<UserError, PermissionError>);
    static_assert(!std::is_base_of_v<UserError, DataError>);
    static_assert(!std::is_base_of_v<DataError, StorageError>);
    static_assert(!std::is_base_of_v<UserError, Canceled>);
    QVERIFY_THROWS_EXCEPTION(UserError, throw PermissionError(QStringLiteral("x")));
    QVERIFY_THROWS_EXCEPTION(Error, throw Canceled());
    QVERIFY_THROWS_EXCEPTION(std::exception, throw StorageError(QStringLiteral("x")));
}

QTEST_GUILESS_MAIN(ErrorTest)
#include "tst_error.moc"
