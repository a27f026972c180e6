#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QPushButton;

namespace soattt {

class Desk;
struct Regulation;

/// The regulations the program ships, with those that bind this office ticked.
class RegulationList : public QWidget
{
    Q_OBJECT

public:
    explicit RegulationList(Desk& desk, QWidget* parent = nullptr);
    void load();
    /// What applying these in place of those applied would change.
    void showChange(const QStringList& ids);

private:
    QWidget* makeEntry(const Regulation& regulation);
    QStringList chosen() const;
    Desk& m_desk;
    QList<QCheckBox*> m_boxes; ///< named after the regulation
    QPushButton* m_apply;
};

} // namespace soattt
