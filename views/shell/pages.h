#pragma once

#include "views/shell/desk.h"
#include "views/shell/page.h"

class QDialog;

namespace soattt {

enum class PageGroup { Top, People, Equipment, Systems, Backups, Security, Summary };

/// One entry of the sidebar.
struct PageInfo
{
    QString key; ///< register pages: the kind's key
    PageGroup group = PageGroup::Summary;
    QString title;
    QString glyph; ///< of resources/icons/glyphs.txt
    std::function<Page*(Desk&)> make;
    bool visible = true;
};

/// Every page in the order of the sidebar. A new page is one line in pages.cpp.
std::vector<PageInfo> pages(const Desk& desk);

/// A task over several records of a register, done in a dialog of its own. A button of the page
/// opens it, and so does the duty it settles.
struct RegisterTask
{
    QString key;  ///< "password-change"
    QString kind; ///< of the register that offers it
    QString title;
    Operation operation = Operation::EditRecords;
    QStringList duties;    ///< their due items open this task
    bool onRecord = false; ///< the page gives the code of the record looked at
    bool modal = true;     ///< false: the registers are read and changed beside it
    /// The code is what the due item names, or of the record; else empty. nullptr when it opened
    /// something else.
    std::function<QDialog*(Desk&, const QString& code, QWidget* parent)> open;
    /// Puts its dialog into a further state worth a picture.
    std::function<void(QDialog*)> pose;
};

/// Of all registers, in the language of the screen.
std::vector<RegisterTask> registerTasks();

/// What a register can do beyond adding and changing; a button is shown only for what is set here.
struct RegisterHooks
{
    using Hook = std::function<void(Desk&, const RecordKind&, QWidget* parent)>;
    /// The list as shown: kind, query, columns.
    using ListHook = std::function<void(Desk&, const RecordKind&, const RecordQuery&,
                                        const QStringList& columns, QWidget* parent)>;
    Hook importList;
    ListHook exportList;
    ListHook printList;
    /// What stands over the facts of one record, or nothing for records without such.
    std::function<QWidget*(Desk&, const Record&)> recordActions;
};

/// Set in pages.cpp by those who wrote import, export and print.
const RegisterHooks& registerHooks();

} // namespace soattt
