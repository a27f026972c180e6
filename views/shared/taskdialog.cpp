#include "views/shared/taskdialog.h"

#include "views/shared/noticebar.h"
#include "views/shared/widgets.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScreen>

#include <algorithm>

namespace soattt {

TaskDialog::TaskDialog(const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_notice(new NoticeBar)
    , m_body(new QVBoxLayout)
    , m_foot(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.9, 0.7);
    layout->setSpacing(lines(this, 0.45));
    layout->addWidget(makeLabel(title, "heading"));
    layout->addWidget(m_notice);
    layout->addLayout(m_body, 1);
    auto* row = new QHBoxLayout;
    row->addLayout(m_foot);
    row->addStretch(1);
    row->addLayout(m_buttons);
    layout->addLayout(row);
    m_body->setSpacing(lines(this, 0.45));
}

QPushButton* TaskDialog::addButton(const QString& text, const char* name, const char* role)
{
    QPushButton* button = makeButton(text, QString::fromLatin1(name), role);
    m_buttons->addWidget(button);
    return button;
}

bool TaskDialog::event(QEvent* event)
{
    const bool taken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        makeRoom();
    return taken;
}

/// A notice that appears takes room of its own and squeezes nothing. Qt sees to that only where no
/// text wraps.
void TaskDialog::makeRoom()
{
    if (!isVisible() || !layout()->hasHeightForWidth())
        return;
    const int room = screen()->availableGeometry().height() - (frameGeometry().height() - height());
    const int wanted = std::min(layout()->totalMinimumHeightForWidth(width()), room);
    if (wanted > height())
        resize(width(), wanted);
}

bool TaskDialog::attempt(const std::function<void()>& work)
{
    return m_notice->attempt(work);
}

} // namespace soattt
