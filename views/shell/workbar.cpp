#include "views/shell/workbar.h"

#include "views/shared/longwork.h"
#include "views/shared/widgets.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace soattt {

namespace {

constexpr int shownAfter = 150; ///< milliseconds

} // namespace

WorkBar::WorkBar(LongWork& work, QWidget* parent)
    : QFrame(parent)
    , m_work(work)
    , m_title(makeLabel(QString(), "strong"))
    , m_bar(new QProgressBar)
    , m_percent(makeLabel(QString(), "muted"))
    , m_cancel(makeButton(QString(), QStringLiteral("cancelWork")))
{
    setRole(this, "statusbar");
    setObjectName(QStringLiteral("workBar"));
    m_title->setObjectName(QStringLiteral("workTitle"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(lines(this, 24));
    auto* layout = new QHBoxLayout(this);
    setMargins(layout, this, 0.9, 0.3);
    layout->setSpacing(lines(this, 0.8));
    layout->addWidget(m_title);
    layout->addWidget(m_bar, 1, Qt::AlignVCenter);
    layout->addWidget(m_percent);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    connect(m_cancel, &QPushButton::clicked, &work, &LongWork::cancel);
    connect(&work, &LongWork::started, this, &WorkBar::start);
    connect(&work, &LongWork::progressed, this, &WorkBar::progress);
    connect(&work, &LongWork::canceling, this, [this] {
        m_cancel->setEnabled(false);
        m_cancel->setText(tr("Canceling…"));
    });
    connect(&work, &LongWork::finished, this, &QWidget::hide);
    hide();
}

void WorkBar::start(const QString& title)
{
    m_since.start();
    m_title->setText(title);
    m_bar->setValue(0);
    m_percent->clear();
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(title));
    m_cancel->setEnabled(true);
}

void WorkBar::progress(int percent)
{
    m_bar->setValue(percent);
    m_percent->setText(QStringLiteral("%1 %").arg(percent));
    if (isHidden() && m_since.elapsed() >= shownAfter)
        show();
}

} // namespace soattt
