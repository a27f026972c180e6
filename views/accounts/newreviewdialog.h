#pragma once

#include "models/services/reviewservice.h"
#include "views/shared/taskdialog.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace soattt {

class Desk;
class FieldEditor;
class TickList;

/// What a new review looks at: scope, systems, departments, types of accounts; how many that are is
/// said while it is chosen.
class NewReviewDialog : public TaskDialog
{
    Q_OBJECT

public:
    NewReviewDialog(Desk& desk, QWidget* parent = nullptr);
    /// Of the review that was opened.
    QString code() const { return m_code; }
    void accept() override;

private:
    QWidget* makeFields();
    QWidget* makeLists();
    QWidget* addList(TickList* list, const QString& title);
    QLineEdit* makeLine(const char* name, const QString& label, const QString& text);
    void fillLists();
    void suggestReviewer();
    ReviewPlan plan() const;
    void showCount();

    Desk& m_desk;
    ReviewService m_service;
    QString m_code;
    QLineEdit* m_title;
    QComboBox* m_scope;
    QLineEdit* m_opened;
    QLineEdit* m_due;
    QLineEdit* m_reviewerLine;
    FieldEditor* m_reviewer;
    TickList* m_systems;
    TickList* m_departments;
    TickList* m_types;
    QLabel* m_count;
    QPushButton* m_open = nullptr;
};

} // namespace soattt
