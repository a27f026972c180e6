#pragma once

#include "views/shared/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace soattt {

/// A sentence over a page that says what was refused or is worth knowing, with the remedy as a
/// button where there is one. Hidden while it has nothing to say.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);
    void show(const QString& text, Tone tone, const QString& action = {});
    QString text() const;
    void dismiss();
    /// Does it; an error is said here, for the page behind is covered. True when it came through.
    bool attempt(const std::function<void()>& work);

signals:
    void actionPressed();
    void dismissed();

private:
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_close;
};

} // namespace soattt
