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
    /// A new record that begins with what the other part of the program knows of it.
    void startFrom(const Record& known);
    void startEdit(const Record& record);
    /// A new record that begins with what the other holds, but for its code, what no two may share
    /// and what the program keeps.
    void startCopy(const Record& original);
    /// Of the record in the form; empty for a new one.
    QString code() const { return m_code; }
    bool isChanged() const { return m_binder->isChanged(); }
    void keepDraft();
    bool save();
    /// As it looks when a save is refused, for pictures.
    void showRefused();
    /// True when the form may be left: nothing was changed, or the person saved it or threw it
    /// away.
    bool settle();
    void cancel();
    FormBinder& binder() { return *m_binder; }

signals:
    void saved(const QString& code);
    void canceled();
    /// To the record after (1) or before (-1) this one in the list.
    void stepWanted(int step);

private:
    void start(const Record& record, const QString& title);
    std::vector<Problem> problems();
    void recheck();
    void offerDraft();
    QWidget* makeHead();
    void addKeys();
    void addReferred(FieldEditor* editor);

    Desk& m_desk;
    const RecordKind& m_kind;
    QString m_code;        ///< empty for a new record
    bool m_copied = false; ///< begun with values of its own: no draft takes their place
    QLabel* m_title;
    NoticeBar* m_notice;
    QScrollArea* m_scroll;
    QPushButton* m_save;
    QPushButton* m_previous;
    QPushButton* m_next;
    FormBinder* m_binder;
    QTimer* m_check;
    QTimer* m_draft;
};

} // namespace soattt
