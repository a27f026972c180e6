#pragma once

#include "views/shell/pages.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace soattt {

/// The pages of the book in groups that open and close, with counts of what is due; folds to icons.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    Sidebar(const std::vector<PageInfo>& pages, QWidget* parent = nullptr);

    void setOffice(const QString& name);
    void setBadge(const QString& key, int count, Tone tone);
    void setCurrent(const QString& key);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

signals:
    void chosen(const QString& key);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void addHeading(PageGroup group);
    bool isHeading(int row) const;
    bool isOpen(int heading) const;
    int headingOf(int row) const; ///< -1 over the first group
    void setOpen(int heading, bool open);
    void countGroup(int heading);
    void addPage(const PageInfo& page);
    QListWidgetItem* itemOf(const QString& key) const;
    void fitWidth();

    QLabel* m_brand;
    QLabel* m_office;
    QString m_officeName;
    QListWidget* m_list;
    bool m_folded = false;
};

} // namespace soattt
