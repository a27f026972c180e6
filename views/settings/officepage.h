#pragma once

#include "views/shell/page.h"

class QStackedWidget;
class QVBoxLayout;

namespace soattt {

class BackupCard;
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
    void showOffice();
    void edit();

    Desk& m_desk;
    QStackedWidget* m_stack;
    DetailPane* m_detail;
    RecordForm* m_form;
    BackupCard* m_backup;
};

} // namespace soattt
