#include "views/records/selectionbar.h"

#include "views/shared/shortcuts.h"
#include "views/shared/widgets.h"

#include <QHBoxLayout>

namespace soattt {

SelectionBar::SelectionBar(Rights rights, QWidget* parent)
    : QFrame(parent)
    , m_count(makeLabel(QString(), "strong"))
{
    setObjectName(QStringLiteral("selectionBar"));
    setRole(this, "selectionbar");
    m_count->setObjectName(QStringLiteral("selectionCount"));
    auto* layout = new QHBoxLayout(this);
    setMargins(layout, this, 0.6, 0.3);
    layout->setSpacing(lines(this, 0.35));
    layout->addWidget(m_count);
    layout->addStretch(1);
    add(tr("Change fields…"), "bulkEditButton", &SelectionBar::changeWanted, rights.change);
    add(tr("Close…"), "bulkCloseButton", &SelectionBar::closeWanted, rights.change);
    add(tr("Copy"), "bulkCopyButton", &SelectionBar::copyWanted, rights.exporting)
        ->setToolTip(withKeys(tr("Copy as a table"), Shortcut::Copy));
    add(tr("Export…"), "bulkExportButton", &SelectionBar::exportWanted, rights.exporting);
    add(tr("Print…"), "bulkPrintButton", &SelectionBar::printWanted, rights.exporting);
    setRole(add(tr("Choose none"), "clearSelection", &SelectionBar::clearWanted), "link");
    hide();
}

QPushButton* SelectionBar::add(const QString& text, const char* objectName, Signal signal,
                               bool shown)
{
    QPushButton* button = makeButton(text, QString::fromLatin1(objectName));
    layout()->addWidget(button);
    button->setVisible(shown);
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

void SelectionBar::setCount(int count)
{
    m_count->setText(tr("%n chosen", nullptr, count));
    setVisible(count > 1);
}

} // namespace soattt
