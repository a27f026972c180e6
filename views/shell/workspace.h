#pragma once

#include "views/shared/preferences.h"
#include "views/shell/pages.h"
#include "views/shell/shellmemory.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace soattt {

class HelpPanel;
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
    /// Shows the page this person left; what is due is counted when that one stands.
    void openFirst();
    /// Keeps the page shown and how the panes were divided for the next time.
    void remember();
    /// nullptr when there is no such page.
    Page* page(const QString& key);
    TopBar* topBar() const { return m_top; }
    /// False when a page holds something unsaved and the person wants to go back to it.
    bool mayClose();
    void setLockNote(const QString& text);
    /// The guide's section of the page shown, beside it; once more closes it.
    void toggleHelp();
    void showKeys();
    void changePassword();
    void showUsers();

signals:
    void lockWanted();
    void closeBookWanted();
    void lookChosen(soattt::Preferences::Look look);
    void languageChosen(const QString& language);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectTop();
    void connectDesk();
    void addShortcuts();
    void fit();
    void announceFirst();
    void setHelpShown(bool shown);

    Desk& m_desk;
    std::vector<PageInfo> m_infos;
    Sidebar* m_sidebar;
    TopBar* m_top;
    NoticeBar* m_notice;
    QStackedWidget* m_stack;
    HelpPanel* m_help;
    QPointer<QWidget> m_beforeHelp; ///< had the focus
    StatusLine* m_status;
    QHash<QString, Page*> m_pages;
    QString m_current;
    ShellMemory m_memory;
    bool m_narrow = false;
    bool m_onePane = false; ///< what the pages are told
};

} // namespace soattt
