#pragma once

#include "models/services/reviewservice.h"
#include "views/shared/taskdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace soattt {

class Desk;

/// Finishing a review: what was decided, on which day, by which paper, and what comes of it.
class FinishReviewDialog : public TaskDialog
{
    Q_OBJECT

public:
    FinishReviewDialog(Desk& desk, const AccountReview& review, const ReviewCounts& counts,
                       QWidget* parent = nullptr);
    void accept() override;

private:
    QLineEdit* addLine(const char* field, const QString& text);
    QString summary() const;
    QString consequences() const;

    Desk& m_desk;
    ReviewService m_service;
    AccountReview m_review;
    ReviewCounts m_counts;
    QLineEdit* m_on;
    QLineEdit* m_paper;
    QPlainTextEdit* m_findings;
};

} // namespace soattt
