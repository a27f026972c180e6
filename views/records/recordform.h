#pragma once

#include "views/records/formbinder.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QTimer;

namespace soattt {

class Desk;
class NoticeBar;

/// Adds or changes one record. What is typed and not saved is kept in the book as a draft, so that
/// it survives a power cut.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    RecordForm(Desk& desk, const RecordKind& kind, QWidget* parent = nullptr);

    void startNew();
    void startEdit(const Record& record);
    bool isChanged() const { return m_binder->isChanged(); }
    void keepDraft();
    bool save();
    /// As it looks when a save is refused, for pictures.
    void showRefused();
    /// Leaves the form; what was typed is thrown away.
    void cancel();
    FormBinder& binder() { return *m_binder; }

signals:
    void saved(const QString& code);
    void canceled();

private:
    void start(const Record& record, const QString& title);
    std::vector<Problem> problems();
    void recheck();
    void offerDraft();

    Desk& m_desk;
    const RecordKind& m_kind;
    QString m_code; ///< empty for a new record
    QLabel* m_title;
    NoticeBar* m_notice;
    QScrollArea* m_scroll;
    QPushButton* m_save;
    FormBinder* m_binder;
    QTimer* m_check;
    QTimer* m_draft;
};

} // namespace soattt
