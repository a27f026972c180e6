#include "models/core/error.h"
#include "views/shared/dialogs.h"
#include "views/shell/application.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <stdexcept>

using namespace soattt;

namespace {

/// Throws whenever it is told something.
class Broken : public QObject
{
public:
    bool event(QEvent* event) override
    {
        switch (int(event->type())) {
        case QEvent::User:
            throw DataError(QStringLiteral("The record is damaged."));
        case QEvent::User + 1:
            throw Canceled();
        case QEvent::User + 2:
            throw std::runtime_error("no memory");
        default:
            return QObject::event(event);
        }
    }
    void tell(int what)
    {
        QEvent event{QEvent::Type(what)};
        QCoreApplication::sendEvent(this, &event);
    }
};

} // namespace

class TestApplication : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatAnEventHandlerLetThrough();
    void enterPressesTheButtonWithTheFocus();
    void enterAnswersNoQuestion();
};

/// Who presses Enter once more than meant must not have issued a paper.
void TestApplication::enterAnswersNoQuestion()
{
    bool asked = false;
    QTimer::singleShot(0, this, [&asked] {
        QWidget* box = QApplication::activeModalWidget();
        asked = box != nullptr;
        QTest::keyClick(box, Qt::Key_Return);
    });
    QVERIFY(!Dialogs().confirm(nullptr, QStringLiteral("Issue it?"), QStringLiteral("Issue")));
    QVERIFY(asked);
}

void TestApplication::enterPressesTheButtonWithTheFocus()
{
    QPushButton button;
    QSignalSpy clicked(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(clicked.count(), 1);
    button.setEnabled(false);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(clicked.count(), 1);
}

void TestApplication::saysWhatAnEventHandlerLetThrough()
{
    QSignalSpy said(qobject_cast<Application*>(QCoreApplication::instance()), &Application::broke);
    Broken broken;
    broken.tell(QEvent::User);
    QCOMPARE(said.count(), 0); // it may have been painting
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(said.back().front().toString(), QStringLiteral("The record is damaged."));
    broken.tell(QEvent::User); // at once again: painting what was said came upon it
    broken.tell(QEvent::User + 1);
    broken.tell(QEvent::User + 2);
    QTRY_COMPARE(said.count(), 2);
    QVERIFY(said.back().front().toString().contains(QStringLiteral("no memory")));
}

int main(int argc, char** argv)
{
    Application application(argc, argv);
    TestApplication test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_application.moc"
