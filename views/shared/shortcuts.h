#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

namespace soattt {

/// Every key the window knows, once. The sheet on Ctrl+/, the tooltips and the test of the guide
/// read it from here.
enum class Shortcut {
    Help,
    Sheet,
    Search,
    Lock,
    Filter,
    NewRecord,
    Edit,
    Duplicate,
    CloseRecord,
    Copy,
    Undo,
    Paste,
    Open,
    Save,
    Leave,
    NextRecord,
    PreviousRecord,
    NewReference,
    Print,
    RegisterValue,
    PutOff,
};

enum class ShortcutGroup { Everywhere, Registers, Forms, Reports };

struct ShortcutInfo
{
    Shortcut id;
    ShortcutGroup group;
    QKeySequence keys;
    QString what; ///< "New record"
};

/// In the order of the sheet.
std::vector<ShortcutInfo> shortcuts();
QString groupTitle(ShortcutGroup group);
QKeySequence keysOf(Shortcut shortcut);
/// "Ctrl+N", "Delete": as the keyboard and the guide call them.
QString keysText(const QKeySequence& keys);
/// "Lock the book (Ctrl+L)".
QString withKeys(const QString& text, Shortcut shortcut);

} // namespace soattt
