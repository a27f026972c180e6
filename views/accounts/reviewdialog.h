#pragma once

#include "models/services/reviewservice.h"
#include "views/shared/taskdialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace soattt {

class Desk;
class ReviewModel;

/// Deciding on each account of a review, one key each: the row that is looked at is decided and the
/// next one comes. What is taken away asks for a reason under the list. When the review is finished
/// the same list is for what was decided and still has to be done.
class ReviewDialog : public TaskDialog
{
    Q_OBJECT

public:
    ReviewDialog(Desk& desk, const QString& review, QWidget* parent = nullptr);
    void setShown(int shown);
    /// Asks for the reason of a decision, as the keys do.
    void decide(ReviewDecision decision);
    void finish();
    /// With the reason asked for, for pictures.
    void pose() { decide(ReviewDecision::Revoke); }

private:
    QWidget* makeHead();
    void makeTable();
    QWidget* makeReason();
    void makeButtons();
    void addKeys();
    void load();
    void committed(const QStringList& kinds);
    void showCounts();
    void fillFilter();
    void showCurrent();
    void askReason(ReviewDecision decision);
    void applyReason();
    void leaveReason();
    void write(ReviewDecision decision, const QString& reason);
    void markDone();
    void changed(const QStringList& lines, int row);
    void select(int row);
    QStringList chosen() const;
    const ReviewRow* current() const;

    Desk& m_desk;
    ReviewService m_service;
    QString m_code;
    AccountReview m_review;
    ReviewModel* m_model;
    QLabel* m_counts;
    QComboBox* m_filter;
    QTableView* m_table;
    QLabel* m_details;
    QWidget* m_reasonBar = nullptr;
    QLabel* m_reasonLabel = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_reduce = nullptr;
    QPushButton* m_revoke = nullptr;
    QPushButton* m_done = nullptr;
    QPushButton* m_finish = nullptr;
    ReviewDecision m_asked = ReviewDecision::Reduce;
    QHash<int, QString> m_lastReasons; ///< by decision
    bool m_writing = false;
};

} // namespace soattt
