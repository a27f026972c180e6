#pragma once

#include "models/services/session.h"
#include "views/shared/preferences.h"

#include <QWidget>

#include <functional>
#include <memory>

class QStackedWidget;

namespace soattt {

class BookServer;
class CreateBookDialog;
class Desk;
class Dialogs;
class IdleWatch;
class SignInPage;
class StartPage;
class SystemLook;
class Workspace;
struct PreparedRestore;

/// The window: start page, sign-in, or the open book. It owns the book and who is signed in.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    /// Makes the sample office at a path and returns its sign-in; where there is none, no button.
    struct SampleLogin
    {
        QString login;
        QString password;
    };
    using MakeSample = std::function<SampleLogin(const QString& path)>;

    MainWindow(const Clock& clock, Preferences& preferences, Dialogs& dialogs,
               MakeSample makeSample = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens the file and asks who signs in; a refusal is shown on the start page.
    void openBook(const QString& path);
    void showStart();
    /// Somebody started the program once more, with a book or without.
    void comeForward(const QString& book);
    /// Lets the person in, or asks for a new password first, or shows why not.
    bool signIn(const QString& login, const QString& password);
    /// Refused while work holds the book: then it is tried again until somebody is there.
    void lock();
    /// Says so on the page that is shown.
    void refuse(const QString& sentence);
    /// False when something unsaved keeps it open.
    bool closeBook();
    void createBook();
    CreateBookDialog* makeCreateDialog();

    StartPage* startPage() const { return m_start; }
    SignInPage* signInPage() const { return m_signIn; }
    /// nullptr while nobody is signed in.
    Workspace* workspace() const { return m_workspace; }
    Desk* desk() const { return m_desk.get(); }
    void setLook(Preferences::Look look);
    /// Everything is built anew in that language; refused while a form holds something unsaved.
    void setLanguage(const QString& language);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void applyLook();
    void chooseBook();
    void openSample();
    bool isBusy();
    void makeEntrance();
    void askForPassword(const Session& session, const QString& old, const QString& why);
    void enter(const Session& session);
    void openWorkspace();
    void closeWorkspace();
    void setLockTime();
    void endSession();
    void create(CreateBookDialog& dialog);
    void showSignIn(const QString& login);
    void serveCommandLine();
    /// Into the folders whose time has come; what stands in the way is told and tried again.
    void backUpByItself(bool closing);
    void replaceBook(const PreparedRestore& prepared);
    void letGoOfBook();

    const Clock& m_clock;
    Preferences& m_preferences;
    Dialogs& m_dialogs;
    MakeSample m_makeSample;
    SystemLook* m_systemLook;
    IdleWatch* m_idle;
    QStackedWidget* m_stack;
    StartPage* m_start;
    SignInPage* m_signIn;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<BookServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Desk> m_desk;
    Workspace* m_workspace = nullptr;
};

} // namespace soattt
