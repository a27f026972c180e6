#include "views/shared/taskdialog.h"

#include "views/shared/noticebar.h"
#include "views/shared/widgets.h"

#include <QBoxLayout>

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

bool TaskDialog::attempt(const std::function<void()>& work)
{
    return m_notice->attempt(work);
}

} // namespace soattt
