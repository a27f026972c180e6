#include "models/registers/catalog.h"
#include "tests/support/filledrecord.h"
#include "tests/support/guibook.h"
#include "views/records/formbinder.h"
#include "views/records/officewords.h"
#include "views/records/recordforms.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace soattt;

/// Every form against its field table, and what the binder makes of typing.
class TestRecordForms : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFieldHasAWidget_data();
    void everyFieldHasAWidget();
    void everyWidgetHasAField_data();
    void everyWidgetHasAField();
    void whatIsLoadedComesBack_data();
    void whatIsLoadedComesBack();
    void tabGoesFromTopToBottom_data();
    void tabGoesFromTopToBottom();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void saysWhatCannotBeRead();

private:
    static void addRegisters();
    std::unique_ptr<QWidget> form(const RecordKind& kind) const;

    std::unique_ptr<GuiBook> m_book;
};

void TestRecordForms::initTestCase()
{
    m_book = std::make_unique<GuiBook>();
}

void TestRecordForms::addRegisters()
{
    QTest::addColumn<QString>("kind");
    for (const RecordKind* kind : registers())
        QTest::newRow(qPrintable(kind->key())) << kind->key();
}

std::unique_ptr<QWidget> TestRecordForms::form(const RecordKind& kind) const
{
    return std::unique_ptr<QWidget>(makeRecordForm(kind));
}

void TestRecordForms::everyFieldHasAWidget_data()
{
    addRegisters();
}

void TestRecordForms::everyFieldHasAWidget()
{
    QFETCH(QString, kind);
    const RecordKind& register_ = *findKind(kind);
    const auto widget = form(register_);
    QVERIFY2(widget, "the register has no form");
    for (const Field& field : register_.fields()) {
        const bool there = widget->findChild<QWidget*>(field.key) != nullptr;
        QVERIFY2(there != (field.system || field.secret), qPrintable(field.key));
    }
}

void TestRecordForms::everyWidgetHasAField_data()
{
    addRegisters();
}

void TestRecordForms::everyWidgetHasAField()
{
    QFETCH(QString, kind);
    const RecordKind& register_ = *findKind(kind);
    const auto widget = form(register_);
    const auto isInput = [](const QWidget* child) {
        return qobject_cast<const QLineEdit*>(child) || qobject_cast<const QComboBox*>(child) ||
               qobject_cast<const QPlainTextEdit*>(child);
    };
    for (const QWidget* child : widget->findChildren<QWidget*>()) {
        if (!isInput(child) || child->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QVERIFY2(register_.find(child->objectName()), qPrintable(child->objectName()));
        QVERIFY2(widget->findChild<QLabel*>(child->objectName() + QStringLiteral("Label")),
                 qPrintable(child->objectName()));
    }
}

void TestRecordForms::whatIsLoadedComesBack_data()
{
    addRegisters();
}

void TestRecordForms::whatIsLoadedComesBack()
{
    QFETCH(QString, kind);
    const RecordKind& register_ = *findKind(kind);
    const auto widget = form(register_);
    FormBinder binder(widget.get(), register_, m_book->book->repository(), m_book->desk.names());
    Record filled = test::filledRecord(register_);
    for (const Field& field : register_.fields()) {
        if (field.type == FieldType::DateTime && !field.system) // a form knows no seconds
            filled.set(field.key, Value(QDateTime(QDate(2026, 3, 1), QTime(2, 30), Qt::UTC)));
    }
    binder.load(filled);
    QVERIFY(binder.unreadable().empty());
    QVERIFY(!binder.isChanged());
    QCOMPARE(binder.record(), filled);
}

void TestRecordForms::tabGoesFromTopToBottom_data()
{
    addRegisters();
}

void TestRecordForms::tabGoesFromTopToBottom()
{
    QFETCH(QString, kind);
    const RecordKind& register_ = *findKind(kind);
    const auto widget = form(register_);
    const FormBinder binder(widget.get(), register_, m_book->book->repository(),
                            m_book->desk.names());
    widget->resize(1000, 900);
    widget->show();
    QPoint last(-1, -1);
    int seen = 0;
    for (QWidget* next = widget->nextInFocusChain(); next != widget.get();
         next = next->nextInFocusChain()) {
        if (!register_.find(next->objectName()))
            continue;
        const QPoint at = next->mapTo(widget.get(), QPoint(0, 0));
        QVERIFY2(at.y() > last.y() + 5 || at.x() > last.x(), qPrintable(next->objectName()));
        last = at;
        ++seen;
    }
    QCOMPARE(seen, int(binder.boundKeys().size()));
}

void TestRecordForms::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("stored");
    QTest::newRow("short date") << "purchased_on"
                                << "5/3/26"
                                << "05/03/2026"
                                << "2026-03-05";
    QTest::newRow("money") << "original_value"
                           << "12450000"
                           << "12.450.000"
                           << "12450000";
    QTest::newRow("money with unit") << "original_value"
                                     << "1,500,000 đ"
                                     << "1.500.000"
                                     << "1500000";
    QTest::newRow("text") << "location"
                          << "  Văn   thư "
                          << "  Văn   thư "
                          << "Văn thư";
    QTest::newRow("nothing") << "serial"
                             << ""
                             << ""
                             << "";
}

void TestRecordForms::readsWhatPeopleType()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QFETCH(QString, stored);
    const RecordKind& assets = *findKind(QStringLiteral("assets"));
    const auto widget = form(assets);
    FormBinder binder(widget.get(), assets, m_book->book->repository(), m_book->desk.names());
    binder.load(assets.blank());
    auto* line = qobject_cast<QLineEdit*>(binder.editor(field)->widget());
    line->setText(typed);
    QFocusEvent leaving(QEvent::FocusOut);
    QCoreApplication::sendEvent(line, &leaving);
    QCOMPARE(line->text(), shown);
    QCOMPARE(canonicalText(binder.record().at(field)), stored);
}

void TestRecordForms::saysWhatCannotBeRead()
{
    const RecordKind& assets = *findKind(QStringLiteral("assets"));
    const auto widget = form(assets);
    FormBinder binder(widget.get(), assets, m_book->book->repository(), m_book->desk.names());
    binder.load(assets.blank());
    qobject_cast<QLineEdit*>(binder.editor(QStringLiteral("purchased_on"))->widget())
        ->setText(QStringLiteral("31/02/2026"));
    const auto problems = binder.unreadable();
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems.front().field, QStringLiteral("purchased_on"));
    QVERIFY(binder.showProblems(problems).isEmpty());
    auto* error = widget->findChild<QLabel*>(QStringLiteral("purchased_onError"));
    QVERIFY(!error->isHidden());
    QCOMPARE(error->textFormat(), Qt::PlainText);
    QVERIFY(error->text().contains(QStringLiteral("31/02/2026")));
    QCOMPARE(binder.showProblems({{QStringLiteral("no_field"), QStringLiteral("homeless")}}),
             QStringList{QStringLiteral("homeless")});
    QVERIFY(error->isHidden());
}

QTEST_MAIN(TestRecordForms)
#include "tst_recordforms.moc"
