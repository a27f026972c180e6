#include "views/shared/shortcuts.h"

#include <QCoreApplication>

#include <algorithm>

namespace soattt {

namespace {

struct Shortcuts
{
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

std::vector<ShortcutInfo> inTheWindow()
{
    using enum ShortcutGroup;
    return {
        {Shortcut::Help, Everywhere, Qt::Key_F1, Shortcuts::tr("Help on this page")},
        {Shortcut::Sheet, Everywhere, Qt::CTRL | Qt::Key_Slash, Shortcuts::tr("This list of keys")},
        {Shortcut::Search, Everywhere, Qt::CTRL | Qt::Key_K, Shortcuts::tr("Search all registers")},
        {Shortcut::Lock, Everywhere, Qt::CTRL | Qt::Key_L, Shortcuts::tr("Lock the book")},
    };
}

std::vector<ShortcutInfo> inRegisters()
{
    using enum ShortcutGroup;
    return {
        {Shortcut::Filter, Registers, QKeySequence::Find, Shortcuts::tr("Filter the list")},
        {Shortcut::NewRecord, Registers, QKeySequence::New, Shortcuts::tr("Add a record")},
        {Shortcut::Edit, Registers, Qt::Key_F2, Shortcuts::tr("Edit")},
        {Shortcut::Duplicate, Registers, Qt::CTRL | Qt::Key_D,
         Shortcuts::tr("A new record like the chosen one")},
        {Shortcut::Copy, Registers, QKeySequence::Copy,
         Shortcuts::tr("Copy the chosen rows as a table for Excel")},
        {Shortcut::Open, Registers, Qt::Key_Return, Shortcuts::tr("Open what is chosen")},
        {Shortcut::CloseRecord, Registers, Qt::Key_Delete,
         Shortcuts::tr("Close with a reason; nothing is erased")},
        {Shortcut::Undo, Registers, QKeySequence::Undo, Shortcuts::tr("Undo the last change")},
        {Shortcut::Paste, Registers, QKeySequence::Paste,
         Shortcuts::tr("Keep what was copied with the record")},
        {Shortcut::PutOff, Registers, Qt::CTRL | Qt::Key_H,
         Shortcuts::tr("Today: put off what is due, or put it back")},
    };
}

std::vector<ShortcutInfo> inForms()
{
    using enum ShortcutGroup;
    return {
        {Shortcut::Save, Forms, QKeySequence::Save, Shortcuts::tr("Save")},
        {Shortcut::Leave, Forms, Qt::Key_Escape, Shortcuts::tr("Leave; close what is open")},
        {Shortcut::NextRecord, Forms, Qt::ALT | Qt::Key_Down,
         Shortcuts::tr("The next record of the list")},
        {Shortcut::PreviousRecord, Forms, Qt::ALT | Qt::Key_Up,
         Shortcuts::tr("The record before it")},
        {Shortcut::NewReference, Forms, Qt::CTRL | Qt::Key_Return,
         Shortcuts::tr("Add the record a field is to point to")},
        {Shortcut::Print, Reports, QKeySequence::Print, Shortcuts::tr("Print what is shown")},
        {Shortcut::RegisterValue, Reports, Qt::CTRL | Qt::Key_Backspace,
         Shortcuts::tr("Back to the register's value")},
    };
}

} // namespace

std::vector<ShortcutInfo> shortcuts()
{
    std::vector<ShortcutInfo> all = inTheWindow();
    for (const auto& part : {inRegisters(), inForms()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

QString groupTitle(ShortcutGroup group)
{
    switch (group) {
    case ShortcutGroup::Everywhere:
        return Shortcuts::tr("Everywhere");
    case ShortcutGroup::Registers:
        return Shortcuts::tr("In a list");
    case ShortcutGroup::Forms:
        return Shortcuts::tr("In a form");
    case ShortcutGroup::Reports:
        return Shortcuts::tr("In reports");
    }
    Q_UNREACHABLE();
}

QKeySequence keysOf(Shortcut shortcut)
{
    const auto all = shortcuts();
    const auto found = std::find_if(all.begin(), all.end(), [shortcut](const ShortcutInfo& info) {
        return info.id == shortcut;
    });
    return found == all.end() ? QKeySequence() : found->keys;
}

QString keysText(const QKeySequence& keys)
{
    if (keys == QKeySequence(Qt::Key_Return))
        return QStringLiteral("Enter");
    if (keys == QKeySequence(Qt::CTRL | Qt::Key_Return))
        return QStringLiteral("Ctrl+Enter");
    if (keys == QKeySequence(Qt::Key_Delete))
        return QStringLiteral("Delete");
    return keys.toString(QKeySequence::NativeText);
}

QString withKeys(const QString& text, Shortcut shortcut)
{
    return QStringLiteral("%1 (%2)").arg(text, keysText(keysOf(shortcut)));
}

} // namespace soattt
