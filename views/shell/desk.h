#pragma once

#include "models/services/recordservice.h"
#include "models/services/restoreservice.h"
#include "models/tables/recordnames.h"
#include "models/tables/viewstate.h"
#include "views/shared/longwork.h"
#include "views/shared/theme.h"

#include <QObject>

namespace soattt {

class Dialogs;
class Preferences;

/// What every page works on: the session, what the screen remembers, and how to ask the shell for
/// something. Pages know the desk; they know neither the window nor each other.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(const Session& session, Preferences& preferences, Dialogs& dialogs,
         QObject* parent = nullptr);

    const Session& session() const { return m_session; }
    Book& book() const { return m_session.book(); }
    RecordService& records() { return m_records; }
    RecordNames& names() { return m_names; }
    ViewState& viewState() { return m_viewState; }
    Preferences& preferences() { return m_preferences; }
    Dialogs& dialogs() { return m_dialogs; }
    LongWork& work() { return m_work; }
    QDate today() const { return book().clock().today(); }
    bool may(Operation operation) const { return m_session.may(operation); }

    /// Runs it; an error becomes a refusal on the screen. True when it came through.
    bool attempt(const std::function<void()>& work);
    /// The same for long work, with progress and Cancel in the window.
    bool run(const QString& title, const std::function<void(const Tell&)>& work);

    void openPage(const QString& key) { emit pageWanted(key); }
    /// A line is looked at in the record it is part of.
    void openRecord(const QString& kind, const QString& code);
    void openList(const QString& kind, const RecordQuery& query) { emit listWanted(kind, query); }
    /// Opens the form for a new record of the kind.
    void addRecord(const QString& kind) { emit newRecordWanted(kind); }
    /// Opens a task of the page; see registerTasks().
    void startTask(const QString& kind, const QString& task, const QString& code)
    {
        emit taskWanted(kind, task, code);
    }
    /// A quiet line in the status bar; with "Undo" beside it when the last change may be undone.
    void say(const QString& sentence, bool undoable = false) { emit said(sentence, undoable); }
    /// A sentence over the page, with what to do next.
    void refuse(const QString& sentence) { emit refused(sentence); }
    /// The count beside a page in the sidebar; 0 takes it away.
    void setBadge(const QString& pageKey, int count, Tone tone)
    {
        emit badgeChanged(pageKey, count, tone);
    }
    /// The window closes the book and puts the prepared one in its place.
    void replaceBook(const PreparedRestore& prepared) { emit replacementWanted(prepared); }
    /// Undoes this person's last change and says what was undone.
    void undo();

signals:
    void pageWanted(const QString& key);
    void recordWanted(const QString& kind, const QString& code);
    void listWanted(const QString& kind, const soattt::RecordQuery& query);
    void newRecordWanted(const QString& kind);
    void taskWanted(const QString& kind, const QString& task, const QString& code);
    void said(const QString& sentence, bool undoable);
    void refused(const QString& sentence);
    void replacementWanted(const soattt::PreparedRestore& prepared);
    void badgeChanged(const QString& pageKey, int count, soattt::Tone tone);

private:
    const Session& m_session;
    Preferences& m_preferences;
    Dialogs& m_dialogs;
    RecordService m_records;
    RecordNames m_names;
    ViewState m_viewState;
    LongWork m_work;
};

} // namespace soattt
