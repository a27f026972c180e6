#include "models/registers/catalog.h"
#include "models/registers/secretinspection.h"
#include "models/services/recordservice.h"
#include "tests/support/guibook.h"
#include "views/machines/secretinspectiondialog.h"
#include "views/records/formbinder.h"
#include "views/records/recordform.h"
#include "views/shared/noticebar.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace soattt;

/// Equipment for secret documents in the window: an inspection opened by keys, texts that warn.
class TestSecretPages : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_book = std::make_unique<GuiBook>(); }
    void cleanup() { m_book.reset(); }
    void anInspectionIsOpened();
    void whatIsMissingIsSaid();
    void everyTextWarns();

private:
    QString machine() const
    {
        SecretMachine machine;
        machine.name = QStringLiteral("Mạng LAN độc lập");
        machine.type = SecretEquipment::IndependentLan;
        return RecordService(*m_book->session)
            .save(Record::from(secretMachineKind(), machine))
            .code();
    }
    qint64 points(const QString& inspection) const
    {
        return m_book->book->repository().count(secretInspectionItemKind(),
                                                linesQuery(secretInspectionItemKind(), inspection));
    }

    std::unique_ptr<GuiBook> m_book;
};

void TestSecretPages::anInspectionIsOpened()
{
    SecretInspectionDialog dialog(m_book->desk, machine());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto* inspectors = dialog.findChild<QLineEdit*>(QStringLiteral("inspectors"));
    QVERIFY(inspectors->hasFocus());
    inspectors->setText(QStringLiteral("Lê Minh Trí"));
    QTest::keyClick(inspectors, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(points(dialog.code()) > 0);
    m_book->desk.undo();
    QCOMPARE(points(dialog.code()), qint64(0));
}

void TestSecretPages::whatIsMissingIsSaid()
{
    SecretInspectionDialog dialog(m_book->desk, QString());
    dialog.show();
    auto* open = dialog.findChild<QPushButton*>(QStringLiteral("openInspection"));
    QTest::mouseClick(open, Qt::LeftButton);
    QVERIFY(dialog.isVisible());
    QVERIFY(!dialog.findChild<NoticeBar*>()->text().isEmpty());
    dialog.findChild<QLineEdit*>(QStringLiteral("inspected_on"))
        ->setText(QStringLiteral("31/02/2026"));
    QTest::mouseClick(open, Qt::LeftButton);
    QVERIFY(dialog.findChild<NoticeBar*>()->text().contains(QStringLiteral("05/03/2026")));
}

void TestSecretPages::everyTextWarns()
{
    for (const RecordKind* kind : {&secretMachineKind(), &secretInspectionKind()}) {
        RecordForm form(m_book->desk, *kind);
        form.startNew();
        for (const Field& field : kind->fields()) {
            const FieldEditor* editor = form.binder().editor(field.key);
            if (!field.confidential || !editor)
                continue;
            QVERIFY2(!editor->widget()->toolTip().isEmpty(), qPrintable(field.key));
        }
        QVERIFY(!form.binder().editor(QStringLiteral("notes"))->widget()->toolTip().isEmpty());
    }
}

QTEST_MAIN(TestSecretPages)
#include "tst_secretpages.moc"
