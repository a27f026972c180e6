#pragma once

#include "models/tables/recordnames.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace soattt {

/// One state of a page worth a picture: "form", "nothing found". `take` puts the page into it.
struct Pose
{
    QString name;
    std::function<void()> take;
};

/// A page of the shell. It is built when it is first opened.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called each time the page comes to the front.
    virtual void activate() {}
    /// Brings to date what the rest of the window shows of the page, such as counts.
    virtual void announce() {}
    virtual void showRecord(const QString& code) { Q_UNUSED(code) }
    virtual void showList(const RecordQuery& query) { Q_UNUSED(query) }
    virtual void addRecord() {}
    /// One of registerTasks(); the code is that of the record it is about, or empty.
    virtual void startTask(const QString& task, const QString& code)
    {
        Q_UNUSED(task)
        Q_UNUSED(code)
    }
    /// The window is too narrow for two panes side by side.
    virtual void setNarrow(bool narrow) { Q_UNUSED(narrow) }
    /// False when something typed would be lost by closing the book now.
    virtual bool mayClose() { return true; }
    /// The states shown in the pictures of `--screenshots`, beside the page as it opens.
    virtual std::vector<Pose> poses() { return {}; }
};

} // namespace soattt
