#pragma once

#include "models/duties/dutystanding.h"

#include <QScrollArea>

class QVBoxLayout;

namespace soattt {

class Desk;

/// One duty: where it is asked for with the words of the text, what shows that it is done, and what
/// is missing, each with the way there.
class DutyDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit DutyDetail(Desk& desk, QWidget* parent = nullptr);
    void show(const DutyStanding& duty);
    void clear();

private:
    void addHeading(const QString& text);
    void addText(const QString& text, const char* role = nullptr);
    void addLink(const QString& text, const std::function<void()>& open);
    void addGrounds(const DutyStanding& duty);
    void addProofs(const DutyStanding& duty);
    void addMissing(const DutyStanding& duty);
    void addOwed(const DueItem& item);
    void openRecords(const QString& kind);
    void openPapers(const QString& form);

    Desk& m_desk;
    QVBoxLayout* m_layout;
};

} // namespace soattt
