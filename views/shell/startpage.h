#pragma once

#include <QWidget>

class QVBoxLayout;

namespace soattt {

class NoticeBar;
class Preferences;

/// Before a book is open: create one, open one, the books opened lately, the sample office.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(Preferences& preferences, bool sampleIsThere, QWidget* parent = nullptr);
    void refresh();
    void refuse(const QString& sentence);

signals:
    void createWanted();
    void openWanted(); ///< with a file dialog
    void bookChosen(const QString& path);
    void sampleWanted();

private:
    Preferences& m_preferences;
    NoticeBar* m_notice;
    QVBoxLayout* m_recent;
    QWidget* m_recentBox;
};

} // namespace soattt
