#pragma once

#include "models/services/staffchangeservice.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace soattt {

class Desk;

/// What was written is said, and the papers to print are offered one by one.
class PapersPage : public QWidget
{
    Q_OBJECT

public:
    explicit PapersPage(Desk& desk, QWidget* parent = nullptr);
    void offer(const QString& title, const StaffChangeResult& result);

signals:
    void closeWanted();

private:
    void add(const QString& title, const QString& form, const QString& code);

    Desk& m_desk;
    QLabel* m_done;
    QVBoxLayout* m_papers = nullptr;
};

} // namespace soattt
