#pragma once

#include "tests/support/guibook.h"
#include "views/shell/mainwindow.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

namespace soattt {

/// The real window over a book of its own, driven as a person would: by the names of widgets, keys
/// and clicks.
struct WindowFixture
{
    explicit WindowFixture(bool signedIn = true)
        : preferences(folder.filePath(QStringLiteral("settings.ini")))
        , clock(QDateTime(QDate(2026, 7, 5), QTime(8, 30), Qt::OffsetFromUTC, officeOffsetSeconds))
        , window(clock, preferences, dialogs)
    {
        window.resize(1366, 768);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("The window does not show.");
        if (!signedIn)
            return;
        Book::create(path(), request(), clock).reset();
        window.openBook(path());
        window.signIn(QStringLiteral("quantri"), QString::fromLatin1(TestBook::password));
    }

    static NewBook request()
    {
        NewBook request;
        request.office.name = QStringLiteral("UBND xã Thử Nghiệm");
        request.office.regulations = {QStringLiteral("TG2020")};
        request.adminPassword = QString::fromLatin1(TestBook::password);
        return request;
    }

    QString path() const { return folder.filePath(QStringLiteral("thu.soattt")); }

    /// The visible widget of that name, in the window or in a dialog over it; fails loudly.
    template <class T> T* find(const char* name, QWidget* within = nullptr)
    {
        for (T* widget : (within ? within : &window)->findChildren<T*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        qFatal("No visible %s named %s", T::staticMetaObject.className(), name);
    }

    void click(const char* name, QWidget* within = nullptr)
    {
        QTest::mouseClick(find<QAbstractButton>(name, within), Qt::LeftButton);
    }

    /// Replaces what stands in the line and leaves it.
    void type(const char* name, const QString& text, QWidget* within = nullptr)
    {
        auto* line = find<QLineEdit>(name, within);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
    }

    QTemporaryDir folder;
    Preferences preferences;
    PlannedDialogs dialogs;
    FixedClock clock;
    MainWindow window;
};

} // namespace soattt
