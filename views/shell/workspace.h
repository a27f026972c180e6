#pragma once

#include "views/shared/preferences.h"
#include "views/shell/pages.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace soattt {

class NoticeBar;
class Sidebar;
class StatusLine;
class TopBar;

/// The open book of a signed-in person: sidebar, top bar, pages, status line.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    Workspace(Desk& desk, QWidget* parent = nullptr);

    const std::vector<PageInfo>& pageInfos() const { return m_infos; }
    void openPage(const QString& key);
    /// nullptr when there is no such page.
    Page* page(const QString& key);
    TopBar* topBar() const { return m_top; }
    /// False when a page holds something unsaved and the person wants to go back to it.
    bool mayClose();
    void setLockNote(const QString& text);

signals:
    void lockWanted();
    void closeBookWanted();
    void lookChosen(soattt::Preferences::Look look);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectDesk();
    void fit();

    Desk& m_desk;
    std::vector<PageInfo> m_infos;
    Sidebar* m_sidebar;
    TopBar* m_top;
    NoticeBar* m_notice;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    QHash<QString, Page*> m_pages;
    bool m_narrow = false;
};

} // namespace soattt
