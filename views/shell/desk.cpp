#include "views/shell/desk.h"

#include "models/registers/catalog.h"
#include "models/registers/office.h"
#include "views/records/officewords.h"

namespace soattt {

Desk::Desk(const Session& session, Preferences& preferences, Dialogs& dialogs, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_dialogs(dialogs)
    , m_records(session)
    , m_names(session.book().repository())
    , m_viewState(session.book().settings(), session.user().login)
    , m_work(session.book())
{
    teachOfficeWords(session, m_names);
    connect(&session.book(), &Book::committed, this, [this](const QStringList& kinds) {
        m_names.forget(kinds);
        if (kinds.contains(officeKind().key())) // other regulations, other words
            teachOfficeWords(m_session, m_names);
    });
}

void Desk::openRecord(const QString& kind, const QString& code)
{
    const RecordKind* line = findKind(kind);
    const RecordKind* parent = line ? parentKind(*line) : nullptr;
    const auto record = parent ? book().repository().find(*line, code) : std::nullopt;
    if (record)
        emit recordWanted(parent->key(), textOf(record->at(line->parentField()->key)));
    else
        emit recordWanted(kind, code);
}

bool Desk::attempt(const std::function<void()>& work)
{
    try {
        work();
        return true;
    } catch (const Canceled&) {
        return false;
    } catch (const Error& error) {
        refuse(error.text());
        return false;
    }
}

bool Desk::run(const QString& title, const std::function<void(const Tell&)>& work)
{
    return attempt([&] {
        try {
            m_work.run(title, work);
        } catch (const Canceled& canceled) {
            say(canceled.text());
            throw;
        }
    });
}

void Desk::undo()
{
    attempt([this] {
        m_records.undo(m_records.lastUndoable());
        say(tr("The last change was undone."));
    });
}

} // namespace soattt
