#include "views/shell/screenshots.h"

#include "views/shell/createbookdialog.h"
#include "views/shell/page.h"
#include "views/shell/searchbox.h"
#include "views/shell/signinpage.h"
#include "views/shell/topbar.h"
#include "views/shell/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSaveFile>
#include <QToolButton>

#include <algorithm>

namespace soattt {

namespace {

constexpr int settleFor = 60; ///< milliseconds, longer than any pane takes its time

void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < settleFor)
        QApplication::processEvents(QEventLoop::AllEvents, 10);
    QApplication::processEvents(); // on a slow machine the time is over before a timer had its turn
}

} // namespace

Screenshots::Screenshots(MainWindow& window, const QString& folder, const QStringList& only)
    : m_window(window)
    , m_folder(folder)
    , m_only(only)
{
}

bool Screenshots::isAnyWanted(const QString& start) const
{
    return m_only.isEmpty() ||
           std::any_of(m_only.begin(), m_only.end(),
                       [&](const QString& wanted) { return wanted.startsWith(start); });
}

int Screenshots::take(const QString& book, const QString& login, const QString& password)
{
    if (!m_folder.mkpath(QStringLiteral(".")))
        throw UserError(MainWindow::tr("The folder %1 can't be written.").arg(m_folder.path()));
    using Look = Preferences::Look;
    const Round rounds[] = {
        {QStringLiteral("light-1366"), Look::Light, {1366, 768}},
        {QStringLiteral("dark-1366"), Look::Dark, {1366, 768}},
        {QStringLiteral("light-911"), Look::Light, {911, 512}},
        {QStringLiteral("dark-911"), Look::Dark, {911, 512}},
    };
    for (const Round& round : rounds) {
        if (isAnyWanted(round.name + QLatin1Char('-')))
            takeRound(round, book, login, password);
    }
    writeIndex();
    return int(m_files.size());
}

void Screenshots::takeRound(const Round& round, const QString& book, const QString& login,
                            const QString& password)
{
    m_round = round.name;
    m_window.closeBook();
    m_window.setLook(round.look);
    m_window.resize(round.size);
    m_window.show();
    takeStart(book, login);
    m_window.signIn(login, password);
    takePages();
    takeHelp();
    takeDialogs();
    takeSearch();
}

void Screenshots::takeStart(const QString& book, const QString& login)
{
    picture(QStringLiteral("start"));
    {
        CreateBookDialog* dialog = m_window.makeCreateDialog();
        for (int step = 0; step < 3; ++step) {
            dialog->showStep(step);
            dialog->show();
            picture(QStringLiteral("create-%1").arg(step + 1), dialog);
        }
        dialog->close();
    }
    m_window.openBook(m_folder.filePath(QStringLiteral("missing.soattt")));
    picture(QStringLiteral("start-refused"));
    m_window.openBook(book);
    picture(QStringLiteral("sign-in"));
    m_window.signIn(login, QStringLiteral("-"));
    picture(QStringLiteral("sign-in-refused"));
}

void Screenshots::takePages()
{
    Workspace* workspace = m_window.workspace();
    if (!workspace)
        throw UserError(MainWindow::tr("Nobody could sign in to take the pictures."));
    for (const PageInfo& info : workspace->pageInfos()) {
        if (!isAnyWanted(m_round + QLatin1Char('-') + info.key))
            continue;
        workspace->openPage(info.key);
        picture(info.key);
        for (const Pose& pose : workspace->page(info.key)->poses()) {
            pose.take();
            if (m_only.isEmpty())
                settle();
            QWidget* dialog = QApplication::activeModalWidget();
            picture(info.key + QLatin1Char('-') + pose.name, dialog);
            if (dialog)
                dialog->close();
        }
    }
}

void Screenshots::takeSearch()
{
    SearchBox* search = m_window.workspace()->topBar()->search();
    search->focusLine();
    search->line()->setText(QString());
    for (const char letter : {'h', 'o'}) {
        QKeyEvent typed(QEvent::KeyPress, 0, Qt::NoModifier, QString(QLatin1Char(letter)));
        QApplication::sendEvent(search->line(), &typed);
    }
    picture(QStringLiteral("search"));
    search->line()->clear();
    search->line()->clearFocus();
}

void Screenshots::takeHelp()
{
    Workspace* workspace = m_window.workspace();
    for (const auto& key : {QStringLiteral("today"), QStringLiteral("access-points")}) {
        workspace->openPage(key);
        workspace->toggleHelp();
        picture(QStringLiteral("help-") + key);
        workspace->toggleHelp();
    }
}

void Screenshots::takeDialogs()
{
    QMenu* menu = m_window.findChild<QToolButton*>(QStringLiteral("personMenu"))->menu();
    menu->popup(m_window.mapToGlobal(QPoint(0, 0)));
    picture(QStringLiteral("menu"), menu);
    menu->close();
    Workspace* workspace = m_window.workspace();
    const std::pair<QString, void (Workspace::*)()> dialogs[] = {
        {QStringLiteral("keys"), &Workspace::showKeys},
        {QStringLiteral("password"), &Workspace::changePassword},
        {QStringLiteral("users"), &Workspace::showUsers},
    };
    for (const auto& [name, open] : dialogs) {
        (workspace->*open)();
        QWidget* dialog = QApplication::activeModalWidget();
        picture(name, dialog);
        if (auto* add = dialog->findChild<QAbstractButton*>(QStringLiteral("addUser"))) {
            add->click();
            picture(QStringLiteral("user-new"), QApplication::activeModalWidget());
            QApplication::activeModalWidget()->close();
        }
        dialog->close();
    }
}

void Screenshots::picture(const QString& name, QWidget* over)
{
    const QString file = QStringLiteral("%1-%2.png").arg(m_round, name);
    if (!m_only.isEmpty() && !m_only.contains(QFileInfo(file).completeBaseName()))
        return;
    settle();
    QPixmap shot = m_window.grab();
    if (over) {
        QPainter painter(&shot);
        painter.fillRect(shot.rect(), QColor(0, 0, 0, 70));
        const QPixmap dialog = over->grab();
        painter.drawPixmap((shot.width() - dialog.width()) / 2,
                           (shot.height() - dialog.height()) / 2, dialog);
    }
    if (!shot.save(m_folder.filePath(file)))
        throw UserError(MainWindow::tr("The folder %1 can't be written.").arg(m_folder.path()));
    m_files.append(file);
}

void Screenshots::writeIndex() const
{
    QSaveFile index(m_folder.filePath(QStringLiteral("index.html")));
    if (!index.open(QIODevice::WriteOnly))
        return;
    index.write("<!DOCTYPE html><meta charset=\"utf-8\"><title>Sổ ATTT</title>"
                "<style>body{font:14px sans-serif;margin:2em}img{max-width:100%;border:1px solid "
                "#ccc;margin-bottom:2em}</style>\n");
    for (const QString& file : m_files)
        index.write(QStringLiteral("<h2>%1</h2><img src=\"%1\" loading=\"lazy\">\n")
                        .arg(file.toHtmlEscaped())
                        .toUtf8());
    index.commit();
}

} // namespace soattt
