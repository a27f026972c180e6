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
    , m_text(text)
{
    setObjectName(QStringLiteral("filterChip"));
    setRole(this, "chip");
    const QString cross = QStringLiteral("✕");
    QToolButton* remove = makePart(changeable ? cross : text + QStringLiteral("  ") + cross,
                                   QStringLiteral("chipRemove"));
    remove->setAccessibleName(tr("Remove the condition %1").arg(text));
    remove->setToolTip(remove->accessibleName());
    connect(remove, &QToolButton::clicked, this, &FilterChip::removeWanted);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(lines(this, 0.25), 0, lines(this, 0.15), 0);
    layout->setSpacing(0);
    if (changeable)
        layout->addWidget(makeWords());
    layout->addWidget(remove);
}

QToolButton* FilterChip::makeWords()
{
    QToolButton* words = makePart(m_text, QStringLiteral("chipText"));
    words->setAccessibleName(tr("Change the condition %1").arg(m_text));
    words->setToolTip(tr("Change the condition"));
    connect(words, &QToolButton::clicked, this, &FilterChip::changeWanted);
    return words;
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removeWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace soattt
