#include "views/records/filterchip.h"

#include "views/shared/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace soattt {

namespace {

QToolButton* makePart(const QString& text, const QString& objectName)
{
    auto* part = new QToolButton;
    part->setText(text);
    part->setObjectName(objectName);
    setRole(part, "chipPart");
    return part;
}

} // namespace

FilterChip::FilterChip(const QString& text, bool changeable, QWidget* parent)
    : QFrame(parent)
    , m_text(makePart(text, QStringLiteral("chipText")))
{
    setObjectName(QStringLiteral("filterChip"));
    setRole(this, "chip");
    QToolButton* remove = makePart(QStringLiteral("✕"), QStringLiteral("chipRemove"));
    remove->setAccessibleName(tr("Remove the condition %1").arg(text));
    remove->setToolTip(remove->accessibleName());
    m_text->setAccessibleName(changeable ? tr("Change the condition %1").arg(text) : text);
    m_text->setFocusPolicy(changeable ? Qt::TabFocus : Qt::NoFocus);
    if (changeable)
        m_text->setToolTip(tr("Change the condition"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(lines(this, 0.25), 0, lines(this, 0.15), 0);
    layout->setSpacing(0);
    layout->addWidget(m_text);
    layout->addWidget(remove);
    if (changeable)
        connect(m_text, &QToolButton::clicked, this, &FilterChip::changeWanted);
    connect(remove, &QToolButton::clicked, this, &FilterChip::removeWanted);
}

QString FilterChip::text() const
{
    return m_text->text();
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removeWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace soattt
