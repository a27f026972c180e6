#include "views/help/shortcutsheet.h"

#include "views/shared/shortcuts.h"
#include "views/shared/widgets.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace soattt {

ShortcutSheet::ShortcutSheet(QWidget* parent)
    : QDialog(parent)
{
    using enum ShortcutGroup;
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keys"));
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 1.2, 1);
    layout->setSpacing(lines(this, 0.7));
    layout->addWidget(makeLabel(tr("Keys"), "title"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(lines(this, 2));
    for (const auto& groups : {std::pair{Everywhere, Forms}, std::pair{Registers, Reports}}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(lines(this, 0.8));
        column->addWidget(makeGroup(groups.first));
        column->addWidget(makeGroup(groups.second));
        column->addStretch(1);
        columns->addLayout(column);
    }
    layout->addLayout(columns);
    QPushButton* close = makeButton(tr("Close"), QStringLiteral("closeSheet"), "primary");
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
}

QWidget* ShortcutSheet::makeGroup(ShortcutGroup group)
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(lines(this, 0.35));
    grid->setHorizontalSpacing(lines(this, 0.8));
    grid->addWidget(makeLabel(groupTitle(group), "muted"), 0, 0, 1, 2);
    int row = 1;
    for (const ShortcutInfo& info : shortcuts()) {
        if (info.group != group)
            continue;
        grid->addWidget(makeLabel(keysText(info.keys), "kbd"), row, 0, Qt::AlignLeft);
        grid->addWidget(makeLabel(info.what), row++, 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, lines(this, 7.2));
    return box;
}

} // namespace soattt
