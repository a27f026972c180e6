#pragma once

#include "models/services/backupservice.h"

#include <QWidget>

class QPlainTextEdit;

namespace soattt {

class NoticeBar;

/// What verifying the book found, in plain words; each problem names register and record. Hidden
/// while there is nothing to say.
class VerifyResult : public QWidget
{
    Q_OBJECT

public:
    /// The remedy for what only needs to be made anew is offered to who may do it.
    explicit VerifyResult(bool mayRebuild, QWidget* parent = nullptr);

    void show(const VerifyReport& report);
    /// The same with what became of an anchor from a paper.
    void show(const VerifyReport& report, const QString& anchor, bool agrees);
    void dismiss();

signals:
    void rebuildWanted();

private:
    void say(const VerifyReport& report, const QString& onPaper, bool agrees);
    bool m_mayRebuild;
    NoticeBar* m_verdict;
    QPlainTextEdit* m_problems;
};

} // namespace soattt
