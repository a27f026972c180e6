#pragma once

#include "tests/support/testbook.h"
#include "views/shared/dialogs.h"
#include "views/shared/preferences.h"
#include "views/shell/desk.h"

#include <QSignalSpy>

namespace soattt {

/// Answers the dialogs of the system as the test says, and remembers what was asked.
class PlannedDialogs final : public Dialogs
{
public:
    QString openFile(QWidget*, const QString&, const QString&) override { return path; }
    QStringList openFiles(QWidget*, const QString&, const QString&) override { return {path}; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override
    {
        return path;
    }
    QString chooseFolder(QWidget*, const QString& title) override
    {
        asked.append(title);
        return path;
    }
    bool confirm(QWidget*, const QString& question, const QString&) override
    {
        asked.append(question);
        return yes;
    }
    Leaving askLeaving(QWidget*, const QString& question) override
    {
        asked.append(question);
        return leaving;
    }
    std::optional<QString> askText(QWidget*, const QString& title, const QString&) override
    {
        asked.append(title);
        return text;
    }
    void alert(QWidget*, const QString& message) override { asked.append(message); }

    QString path;
    bool yes = true;
    Leaving leaving = Leaving::Discard;
    std::optional<QString> text;
    QStringList asked;
};

/// A book with a desk over it, for pages without the window around them.
struct GuiBook : TestBook
{
    explicit GuiBook(const QStringList& regulations = {QStringLiteral("TG2020"),
                                                       QStringLiteral("KT2017")})
        : TestBook(regulations)
        , preferences(file(QStringLiteral("settings.ini")))
        , desk(*session, preferences, dialogs)
        , refusals(&desk, &Desk::refused)
    {
    }

    Preferences preferences;
    PlannedDialogs dialogs;
    Desk desk;
    QSignalSpy refusals;
};

} // namespace soattt
