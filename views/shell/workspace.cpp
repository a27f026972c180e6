#include "views/shell/workspace.h"

#include "views/shared/noticebar.h"
#include "views/shared/widgets.h"
#include "views/shell/searchbox.h"
#include "views/shell/sidebar.h"
#include "views/shell/statusline.h"
#include "views/shell/topbar.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QShortcut>
#include <QStackedWidget>

namespace soattt {

namespace {

constexpr double narrowBelow = 66; ///< lines of text

} // namespace

Workspace::Workspace(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_infos(pages(desk))
    , m_sidebar(new Sidebar(m_infos))
    , m_top(new TopBar(desk))
    , m_notice(new NoticeBar)
    , m_stack(new QStackedWidget)
    , m_status(new StatusLine(desk))
{
    auto* noticeRoom = new QVBoxLayout;
    noticeRoom->setContentsMargins(lines(this, 0.95), 0, lines(this, 0.95), 0);
    noticeRoom->addWidget(m_notice);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addSpacing(lines(this, 0.5));
    right->addLayout(noticeRoom);
    right->addWidget(m_stack, 1);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_sidebar);
    upper->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    layout->addWidget(m_status);
    m_sidebar->setOffice(desk.book().office().name);
    connectDesk();
}

void Workspace::connectDesk()
{
    connect(m_sidebar, &Sidebar::chosen, this, &Workspace::openPage);
    connect(m_top, &TopBar::lockWanted, this, &Workspace::lockWanted);
    connect(m_top, &TopBar::closeBookWanted, this, &Workspace::closeBookWanted);
    connect(m_top, &TopBar::lookChosen, this, &Workspace::lookChosen);
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
    auto* search = new QShortcut(Qt::CTRL | Qt::Key_K, this);
    connect(search, &QShortcut::activated, m_top->search(), &SearchBox::focusLine);
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
        made->setNarrow(m_narrow);
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
        m_sidebar->setCurrent(key);
        m_stack->setCurrentWidget(wanted);
        wanted->activate();
    });
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

void Workspace::fit()
{
    m_narrow = width() < lines(this, narrowBelow);
    if (m_sidebar->isFolded() == m_narrow)
        return;
    m_sidebar->setFolded(m_narrow);
    m_top->setNarrow(m_narrow);
    for (Page* page : std::as_const(m_pages))
        page->setNarrow(m_narrow);
}

} // namespace soattt
