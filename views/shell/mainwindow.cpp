#include "views/shell/mainwindow.h"

#include "models/registers/bookrecords.h"
#include "models/registers/office.h"
#include "models/services/autobackup.h"
#include "models/services/officeservice.h"
#include "models/services/restoreservice.h"
#include "views/help/helpwindow.h"
#include "views/shared/dialogs.h"
#include "views/shared/filename.h"
#include "views/shared/language.h"
#include "views/shared/plaintips.h"
#include "views/shared/shortcuts.h"
#include "views/shared/systemlook.h"
#include "views/shared/theme.h"
#include "views/shared/units.h"
#include "views/shell/bookserver.h"
#include "views/shell/createbookdialog.h"
#include "views/shell/desk.h"
#include "views/shell/idlewatch.h"
#include "views/shell/sessionlock.h"
#include "views/shell/signinpage.h"
#include "views/shell/soon.h"
#include "views/shell/startpage.h"
#include "views/shell/workspace.h"
#include "views/users/recoveryform.h"
#include "views/users/userforms.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace soattt {

namespace {

/// How often the automatic backups are looked after; a missing drive is tried again then.
constexpr int backupEvery = 5 * 60'000;

constexpr int lockAfterMinutes = 10;

} // namespace

MainWindow::MainWindow(const Clock& clock, Preferences& preferences, Dialogs& dialogs,
                       MakeSample makeSample, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_preferences(preferences)
    , m_dialogs(dialogs)
    , m_makeSample(std::move(makeSample))
    , m_systemLook(new SystemLook(this))
    , m_idle(new IdleWatch(lockAfterMinutes, this))
    , m_stack(new QStackedWidget)
{
    keepTipsPlain(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    applyLook();
    setWindowTitle(QStringLiteral("Sổ ATTT"));
    makeEntrance();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setMinimumSize(lines(this, 40), lines(this, 24));
    if (!restoreGeometry(preferences.windowGeometry()))
        resize(lines(this, 86), lines(this, 48));
    connect(m_systemLook, &SystemLook::changed, this, &MainWindow::applyLook);
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(new SessionLock(this), &SessionLock::locked, this, &MainWindow::lock);
    auto* backups = new QTimer(this);
    connect(backups, &QTimer::timeout, this, [this] { backUpByItself(false); });
    backups->start(backupEvery);
}

void MainWindow::makeEntrance()
{
    m_start = new StartPage(m_preferences, static_cast<bool>(m_makeSample));
    m_signIn = new SignInPage;
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_signIn);
    connect(m_start, &StartPage::createWanted, this, &MainWindow::createBook);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::chooseBook);
    connect(m_start, &StartPage::bookChosen, this, &MainWindow::openBook);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::openSample);
    connect(m_signIn, &SignInPage::signInWanted, this, &MainWindow::signIn);
    connect(m_signIn, &SignInPage::recoveryWanted, this,
            [this](const QString& login) { (new RecoveryForm(*m_book, login, m_signIn))->open(); });
    connect(m_signIn, &SignInPage::anotherBookWanted, this, &MainWindow::closeBook);
    for (QWidget* page : {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_signIn)}) {
        auto* help = new QShortcut(keysOf(Shortcut::Help), page);
        connect(help, &QShortcut::activated, this, [this] { openHelpWindow(this); });
    }
}

MainWindow::~MainWindow()
{
    endSession();
}

void MainWindow::applyLook()
{
    const auto look = m_preferences.look();
    const bool dark = look == Preferences::Look::Dark ||
                      (look == Preferences::Look::System && m_systemLook->isDark());
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()),
               dark ? darkColors() : lightColors());
}

void MainWindow::setLook(Preferences::Look look)
{
    m_preferences.setLook(look);
    applyLook();
}

void MainWindow::setLanguage(const QString& language)
{
    if (isBusy())
        return;
    if (m_workspace && !m_workspace->mayClose()) {
        m_desk->refuse(tr("Save or leave the form first, then change the language."));
        return;
    }
    m_preferences.setLanguage(language);
    applyLanguage(language);
    delete m_start;
    delete m_signIn;
    makeEntrance();
    if (!m_session)
        return;
    closeWorkspace();
    openWorkspace();
    m_stack->setCurrentWidget(m_workspace);
}

void MainWindow::comeForward(const QString& book)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (!book.isEmpty() && !QApplication::activeModalWidget())
        openBook(book);
}

void MainWindow::showStart()
{
    m_start->refresh();
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::chooseBook()
{
    const QString path = m_dialogs.openFile(this, tr("Open a book"), bookFilter());
    if (!path.isEmpty())
        openBook(path);
}

void MainWindow::openBook(const QString& path)
{
    if (m_book && m_book->path() == QFileInfo(path).absoluteFilePath())
        return;
    if (m_book && !closeBook())
        return;
    showStart();
    try {
        m_book = Book::open(path, m_clock);
        serveCommandLine();
        m_preferences.addRecentBook(m_book->path());
        showSignIn(Session::onlyLogin(*m_book).value_or(QString()));
    } catch (const Error& error) {
        letGoOfBook();
        m_start->refuse(error.text());
    }
}

void MainWindow::serveCommandLine()
{
    m_server = std::make_unique<BookServer>(*m_book);
}

void MainWindow::letGoOfBook()
{
    m_server.reset();
    m_book.reset();
}

void MainWindow::backUpByItself(bool closing)
{
    if (!m_desk || m_desk->work().isRunning())
        return;
    m_desk->attempt([this, closing] {
        const Session program = Session::system(*m_book);
        const AutoBackup backups(program);
        if (!(closing ? backups.isDueOnClose() : backups.isDue()))
            return;
        m_desk->work().run(tr("Backing up"), [&](const Tell& tell) { backups.run(closing, tell); });
        for (const AutoBackupFolder& folder : backups.folders()) {
            if (folder.failedAt)
                m_desk->say(folder.problem);
        }
        m_book->announce({});
    });
}

void MainWindow::replaceBook(const PreparedRestore& prepared)
{
    const QString path = m_book->path();
    endSession();
    letGoOfBook();
    QString said;
    try {
        const QString kept = RestoreService::replace(path, prepared, m_clock);
        said = tr("The backup was restored. The book as it was is kept as %1.")
                   .arg(QDir::toNativeSeparators(kept));
    } catch (const Error& error) {
        RestoreService::discard(prepared);
        said = error.text();
    }
    openBook(path);
    m_dialogs.alert(this, said);
}

void MainWindow::showSignIn(const QString& login)
{
    m_stack->setCurrentWidget(m_signIn);
    m_signIn->start(m_book->office().name, m_book->path(), login);
    // The workspace needs them all; they are read once, while the password is typed.
    soon(this, [] { shippedRegulations(); });
}

bool MainWindow::signIn(const QString& login, const QString& password)
{
    try {
        const Session session = Session::signIn(*m_book, login, password);
        const QString why = UserService(session).whyToRenewPassword();
        if (!why.isEmpty()) {
            askForPassword(session, password, why);
            return false;
        }
        enter(session);
        return true;
    } catch (const Error& error) {
        m_signIn->refuse(error.text());
        return false;
    }
}

void MainWindow::askForPassword(const Session& session, const QString& old, const QString& why)
{
    auto* form = new RenewPasswordForm(session, old, why, this);
    connect(form, &QDialog::accepted, this, [this, session] { enter(session); });
    form->open();
}

void MainWindow::enter(const Session& session)
{
    try {
        const bool samePerson = m_session && m_session->user().login == session.user().login;
        if (!samePerson) {
            endSession();
            m_session = std::make_unique<Session>(session);
            openWorkspace();
        }
        m_stack->setCurrentWidget(m_workspace);
        m_signIn->forget();
    } catch (const Error& error) {
        m_signIn->refuse(error.text());
    }
}

void MainWindow::openWorkspace()
{
    m_desk = std::make_unique<Desk>(*m_session, m_preferences, m_dialogs);
    m_workspace = new Workspace(*m_desk);
    m_stack->addWidget(m_workspace);
    connect(m_book.get(), &Book::committed, m_workspace, [this](const QStringList& kinds) {
        if (kinds.contains(ownRuleKind().key()) || kinds.contains(officeKind().key()))
            m_desk->attempt([this] { setLockTime(); });
    });
    setLockTime();
    // The dialog that asks for it is closed before its page is.
    connect(m_desk.get(), &Desk::replacementWanted, this, &MainWindow::replaceBook,
            Qt::QueuedConnection);
    connect(m_workspace, &Workspace::lockWanted, this, &MainWindow::lock);
    connect(m_workspace, &Workspace::closeBookWanted, this, &MainWindow::closeBook);
    connect(m_workspace, &Workspace::lookChosen, this, &MainWindow::setLook);
    // The menu that asks for it is built anew as well: not while it is still at work.
    connect(m_workspace, &Workspace::languageChosen, this, &MainWindow::setLanguage,
            Qt::QueuedConnection);
    if (!m_book->openingNote().isEmpty())
        m_desk->say(m_book->openingNote());
    if (!m_book->lossNote().isEmpty())
        m_dialogs.alert(this, m_book->lossNote());
    m_workspace->openFirst();
}

/// Sooner than usual where the office is bound to.
void MainWindow::setLockTime()
{
    const auto asked =
        OfficeService(*m_session).thresholds().value<Interval>(ThresholdKey::ScreenLockWorkstation);
    const qint64 most = asked ? std::max<qint64>(1, asked->approximateMinutes()) : lockAfterMinutes;
    const int minutes = int(std::min<qint64>(most, lockAfterMinutes));
    if (minutes != m_idle->minutes())
        m_idle->setMinutes(minutes);
    m_workspace->setLockNote(tr("Locks after %1 minutes").arg(minutes));
}

void MainWindow::closeWorkspace()
{
    if (m_workspace)
        m_workspace->remember();
    delete m_workspace;
    m_workspace = nullptr;
    m_desk.reset();
}

void MainWindow::endSession()
{
    closeWorkspace();
    m_session.reset();
}

/// The pages stay as they are, half-filled forms too, for the same person to come back to.
void MainWindow::lock()
{
    if (!m_session || m_stack->currentWidget() != m_workspace)
        return;
    if (isBusy())
        return m_idle->askAgain();
    QWidget* dialog = QApplication::activeModalWidget();
    while (dialog && dialog->close())
        dialog = QApplication::activeModalWidget();
    if (dialog)
        return m_idle->askAgain(); // work that must not be cut off
    for (QDialog* other : m_workspace->findChildren<QDialog*>())
        other->close();
    m_workspace->remember();
    showSignIn(m_session->user().login);
}

void MainWindow::refuse(const QString& sentence)
{
    if (m_desk && m_stack->currentWidget() == m_workspace)
        m_desk->refuse(sentence);
    else if (m_stack->currentWidget() == m_signIn)
        m_signIn->refuse(sentence);
    else
        m_start->refuse(sentence);
}

/// Long work needs the book and the person's session to its end.
bool MainWindow::isBusy()
{
    return m_desk && !m_desk->attempt([this] { m_book->requireNoWork(); });
}

bool MainWindow::closeBook()
{
    if (isBusy())
        return false;
    if (m_workspace && !m_workspace->mayClose()) {
        const bool leave =
            m_dialogs.confirm(this,
                              tr("A form is not saved yet. What you typed is kept as a draft and "
                                 "waits for you."),
                              tr("Close the book"));
        if (!leave)
            return false;
    }
    backUpByItself(true);
    endSession();
    letGoOfBook();
    showStart();
    return true;
}

CreateBookDialog* MainWindow::makeCreateDialog()
{
    auto* dialog = new CreateBookDialog(m_dialogs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CreateBookDialog::createWanted, this, [this, dialog] { create(*dialog); });
    return dialog;
}

void MainWindow::createBook()
{
    makeCreateDialog()->open();
}

void MainWindow::create(CreateBookDialog& dialog)
{
    try {
        const NewBook request = dialog.request();
        m_book = Book::create(dialog.path(), request, m_clock);
        serveCommandLine();
        m_preferences.addRecentBook(m_book->path());
        showSignIn(request.adminLogin);
        if (signIn(request.adminLogin, request.adminPassword))
            m_desk->say(tr("Make the recovery sheet now: your name at the top right, \"Users…\", "
                           "\"Recovery sheet…\"."));
        dialog.done(QDialog::Accepted);
    } catch (const Error& error) {
        letGoOfBook();
        dialog.refuse(error.text());
    }
}

/// The sample is made once; what a person tries in it stays.
void MainWindow::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    const QString path = folder.filePath(QStringLiteral("mau.soattt"));
    QApplication::setOverrideCursor(Qt::WaitCursor);
    try {
        folder.mkpath(QStringLiteral("."));
        const SampleLogin login = m_makeSample(path);
        openBook(path);
        if (m_book)
            signIn(login.login, login.password);
    } catch (const Error& error) {
        m_start->refuse(error.text());
    }
    QApplication::restoreOverrideCursor();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_preferences.setWindowGeometry(saveGeometry());
    if (m_book && !closeBook())
        event->ignore();
}

} // namespace soattt
