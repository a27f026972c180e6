#pragma once

#include "views/shell/page.h"

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace soattt {

class Desk;
class DetailPane;
class RecordForm;

/// The office itself: what the forms and rules take from it. Changing it goes through the same form
/// as every record.
class OfficePage : public Page
{
    Q_OBJECT

public:
    explicit OfficePage(Desk& desk, QWidget* parent = nullptr);
    void activate() override;
    void showRecord(const QString& code) override;
    bool mayClose() override;
    std::vector<Pose> poses() override;

private:
    QWidget* makeBackupCard();
    void showOffice();
    void showBackup();
    void edit();
    void backUp();

    Desk& m_desk;
    QStackedWidget* m_stack;
    DetailPane* m_detail;
    RecordForm* m_form;
    QLabel* m_backup = nullptr;
};

} // namespace soattt
