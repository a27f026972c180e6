#pragma once

#include "views/shared/preferences.h"

#include <QFrame>

class QLabel;
class QMenu;
class QToolButton;

namespace soattt {

class Desk;
class SearchBox;

/// Search over all registers, the date, the person's menu, lock.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    TopBar(Desk& desk, QWidget* parent = nullptr);
    SearchBox* search() const { return m_search; }
    void setNarrow(bool narrow);

signals:
    void lockWanted();
    void helpWanted();
    void keysWanted();
    void passwordWanted();
    void usersWanted();
    void closeBookWanted();
    void lookChosen(soattt::Preferences::Look look);
    void languageChosen(const QString& language);

private:
    void fillMenu(QMenu* menu);
    void addLooks(QMenu* menu);
    void addLanguages(QMenu* menu);
    Desk& m_desk;
    SearchBox* m_search;
    QLabel* m_date;
    QToolButton* m_person;
};

} // namespace soattt
