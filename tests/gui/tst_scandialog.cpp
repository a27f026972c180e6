#include "models/services/formservice.h"
#include "tests/support/guibook.h"
#include "views/reports/signedscansdialog.h"
#include "views/shared/noticebar.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QUrl>

using namespace soattt;

/// Signed scans through their dialog: dropped, chosen by hand, kept.
class TestScanDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanupTestCase() { delete m_dialog; }
    void withoutACodeThePersonChooses();
    void filesAreDropped();
    void whatCannotBeKeptIsTold();

private:
    QPushButton* keepButton() const
    {
        return m_dialog->findChild<QPushButton*>(QStringLiteral("keepScans"));
    }
    QString picture(const char* name) const;
    void drop(const QString& path) const;

    std::unique_ptr<GuiBook> m_book;
    QPointer<SignedScansDialog> m_dialog; ///< deletes itself when closed
    Document m_document;
};

void TestScanDialog::init()
{
    delete m_dialog;
    m_book = std::make_unique<GuiBook>();
    FormRequest request;
    request.code = QStringLiteral("appendix-1");
    m_document = FormService(*m_book->session).issue(request).document;
    m_dialog = new SignedScansDialog(m_book->desk);
    m_dialog->show();
}

QString TestScanDialog::picture(const char* name) const
{
    QImage paper(400, 600, QImage::Format_RGB32);
    paper.fill(Qt::white);
    const QString path = m_book->file(QString::fromLatin1(name));
    return paper.save(path) ? path : QString();
}

void TestScanDialog::drop(const QString& path) const
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_dialog, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_dialog, &dropped);
}

void TestScanDialog::withoutACodeThePersonChooses()
{
    m_book->dialogs.path = picture("quet.png");
    QTest::mouseClick(m_dialog->findChild<QPushButton*>(QStringLiteral("chooseScans")),
                      Qt::LeftButton);
    QVERIFY(!keepButton()->isEnabled());
    auto* choice = m_dialog->findChild<QComboBox*>(QStringLiteral("scanDocument0"));
    choice->setCurrentIndex(choice->findData(m_document.code));
    QVERIFY(keepButton()->isEnabled());
    QTest::mouseClick(keepButton(), Qt::LeftButton);
    const auto stored = m_book->book->repository().find(documentKind(), m_document.code);
    QCOMPARE(stored->to<Document>().state, DocumentState::Signed);
}

void TestScanDialog::filesAreDropped()
{
    drop(picture("tha.png"));
    auto* table = m_dialog->findChild<QTableWidget*>(QStringLiteral("scanTable"));
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("tha.png"));
}

void TestScanDialog::whatCannotBeKeptIsTold()
{
    const QString empty = m_book->file(QStringLiteral("rong.jpg"));
    QVERIFY(QFile(empty).open(QIODevice::WriteOnly));
    drop(empty);
    QVERIFY(m_dialog->findChild<NoticeBar*>()->isVisible());
    drop(picture("tot.png"));
    QCOMPARE(m_dialog->findChild<QTableWidget*>(QStringLiteral("scanTable"))->rowCount(), 1);
}

QTEST_MAIN(TestScanDialog)
#include "tst_scandialog.moc"
