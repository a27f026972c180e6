#include "views/shell/workspace.h"

#include "views/help/helppanel.h"
#include "views/help/shortcutsheet.h"
#include "views/shared/noticebar.h"
#include "views/shared/shortcuts.h"
#include "views/shared/widgets.h"
#include "views/shell/searchbox.h"
#include "views/shell/sidebar.h"
#include "views/shell/soon.h"
#include "views/shell/statusline.h"
#include "views/shell/topbar.h"
#include "views/shell/workbar.h"
#include "views/users/askagain.h"
#include "views/users/userforms.h"
#include "views/users/usersdialog.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace soattt {

namespace {

constexpr double narrowBelow = 66; ///< lines of text
constexpr double helpWidth = 25;

} // namespace

Workspace::Workspace(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_infos(pages(desk))
    , m_sidebar(new Sidebar(m_infos))
    , m_top(new TopBar(desk))
    , m_notice(new NoticeBar)
    , m_stack(new QStackedWidget)
    , m_help(new HelpPanel(&desk))
    , m_status(new StatusLine(desk))
    , m_memory(desk.viewState())
{
    auto* noticeRoom = new QVBoxLayout;
    noticeRoom->setContentsMargins(lines(this, 0.95), 0, lines(this, 0.95), 0);
    noticeRoom->addWidget(m_notice);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addSpacing(lines(this, 0.5));
    right->addLayout(noticeRoom);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_help);
    right->addLayout(middle, 1);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_sidebar);
    upper->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    layout->addWidget(new WorkBar(desk.work()));
    layout->addWidget(m_status);
    m_sidebar->setOffice(desk.book().office().name);
    m_help->hide();
    connectTop();
    connectDesk();
    addShortcuts();
}

void Workspace::connectTop()
{
    connect(m_top, &TopBar::lockWanted, this, &Workspace::lockWanted);
    connect(m_top, &TopBar::helpWanted, this, &Workspace::toggleHelp);
    connect(m_top, &TopBar::keysWanted, this, &Workspace::showKeys);
    connect(m_top, &TopBar::passwordWanted, this, &Workspace::changePassword);
    connect(m_top, &TopBar::usersWanted, this, [this] {
        askAgain(m_desk, this, tr("Who may sign in is changed here."), [this] { showUsers(); });
    });
    connect(m_help, &HelpPanel::closeWanted, this, [this] { setHelpShown(false); });
    connect(m_top, &TopBar::closeBookWanted, this, &Workspace::closeBookWanted);
    connect(m_top, &TopBar::lookChosen, this, &Workspace::lookChosen);
    connect(m_top, &TopBar::languageChosen, this, &Workspace::languageChosen);
}

void Workspace::connectDesk()
{
    connect(m_sidebar, &Sidebar::chosen, this, &Workspace::openPage);
    connect(&m_desk, &Desk::pageWanted, this, &Workspace::openPage);
    connect(&m_desk, &Desk::recordWanted, this, [this](const QString& kind, const QString& code) {
        openPage(kind);
        if (Page* wanted = page(kind))
            wanted->showRecord(code);
    });
    connect(&m_desk, &Desk::listWanted, this,
            [this](const QString& kind, const RecordQuery& query) {
                openPage(kind);
                if (Page* wanted = page(kind))
                    wanted->showList(query);
            });
    connect(&m_desk, &Desk::newRecordWanted, this, [this](const QString& kind) {
        openPage(kind);
        if (Page* wanted = page(kind))
            wanted->addRecord();
    });
    connect(&m_desk, &Desk::taskWanted, this,
            [this](const QString& kind, const QString& task, const QString& code) {
                openPage(kind);
                if (Page* wanted = page(kind))
                    wanted->startTask(task, code);
            });
    connect(&m_desk, &Desk::said, this, [this](const QString& sentence, bool undoable) {
        m_notice->dismiss();
        m_status->say(sentence, undoable);
    });
    connect(&m_desk, &Desk::refused, this,
            [this](const QString& sentence) { m_notice->show(sentence, Tone::Bad); });
    connect(&m_desk, &Desk::badgeChanged, m_sidebar, &Sidebar::setBadge);
    connect(&m_desk.book(), &Book::committed, this, [this] {
        m_status->refresh();
        m_sidebar->setOffice(m_desk.book().office().name);
    });
}

void Workspace::addShortcuts()
{
    auto* search = new QShortcut(keysOf(Shortcut::Search), this);
    connect(search, &QShortcut::activated, m_top->search(), &SearchBox::focusLine);
    auto* help = new QShortcut(keysOf(Shortcut::Help), this);
    connect(help, &QShortcut::activated, this, &Workspace::toggleHelp);
    auto* keys = new QShortcut(keysOf(Shortcut::Sheet), this);
    connect(keys, &QShortcut::activated, this, &Workspace::showKeys);
}

Page* Workspace::page(const QString& key)
{
    if (Page* known = m_pages.value(key))
        return known;
    for (const PageInfo& info : m_infos) {
        if (info.key != key)
            continue;
        Page* made = info.make(m_desk);
        m_pages.insert(key, made);
        m_stack->addWidget(made);
        made->setNarrow(m_onePane);
        m_memory.watch(key, made);
        return made;
    }
    return nullptr;
}

void Workspace::openPage(const QString& key)
{
    m_desk.attempt([&] {
        Page* wanted = page(key);
        if (!wanted)
            return;
        m_notice->dismiss();
        m_current = key;
        m_sidebar->setCurrent(key);
        m_stack->setCurrentWidget(wanted);
        if (m_narrow)
            setHelpShown(false); // it stands where the page should
        else if (m_help->isVisible())
            m_help->showSection(key);
        wanted->activate();
    });
}

void Workspace::toggleHelp()
{
    setHelpShown(m_help->isHidden());
}

void Workspace::setHelpShown(bool shown)
{
    if (shown == m_help->isVisibleTo(this))
        return;
    if (shown) {
        m_beforeHelp = QApplication::focusWidget();
        m_help->showSection(m_current);
    }
    m_help->setVisible(shown);
    fit();
    if (shown)
        m_help->takeFocus();
    else if (m_beforeHelp)
        m_beforeHelp->setFocus();
}

void Workspace::showKeys()
{
    auto* sheet = new ShortcutSheet(this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void Workspace::changePassword()
{
    (new OwnPasswordForm(m_desk, this))->open();
}

void Workspace::showUsers()
{
    (new UsersDialog(m_desk, this))->open();
}

void Workspace::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_help->isVisible())
        setHelpShown(false);
    else
        QWidget::keyPressEvent(event);
}

void Workspace::openFirst()
{
    const QString first = m_infos.front().key;
    const QString left = m_memory.lastPage();
    const bool known = std::ranges::find(m_infos, left, &PageInfo::key) != m_infos.end();
    openPage(known ? left : first);
    if (m_current.isEmpty()) // that page could not be made
        openPage(first);
    if (m_current != first)
        soon(this, [this] { announceFirst(); });
}

void Workspace::announceFirst()
{
    m_desk.attempt([this] {
        if (Page* first = page(m_infos.front().key))
            first->announce();
    });
}

void Workspace::remember()
{
    m_desk.attempt([this] { m_memory.save(m_current); });
}

bool Workspace::mayClose()
{
    for (auto it = m_pages.begin(); it != m_pages.end(); ++it) {
        if ((*it)->mayClose())
            continue;
        openPage(it.key());
        return false;
    }
    return true;
}

void Workspace::setLockNote(const QString& text)
{
    m_status->setLockNote(text);
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Narrow windows fold the sidebar and show one pane at a time; the help takes the page's place.
void Workspace::fit()
{
    m_narrow = width() < lines(this, narrowBelow);
    const bool help = !m_help->isHidden();
    m_stack->setVisible(!m_narrow || !help);
    m_help->setMinimumWidth(m_narrow ? 0 : lines(this, helpWidth));
    m_help->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : lines(this, helpWidth));
    if (m_sidebar->isFolded() != m_narrow) {
        m_sidebar->setFolded(m_narrow);
        m_top->setNarrow(m_narrow);
    }
    const bool onePane = m_narrow || (help && width() < lines(this, narrowBelow + helpWidth));
    if (onePane == m_onePane)
        return;
    m_onePane = onePane;
    for (Page* page : std::as_const(m_pages))
        page->setNarrow(m_onePane);
}

} // namespace soattt
