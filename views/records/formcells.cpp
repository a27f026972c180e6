#include "views/records/formcells.h"

#include "views/shared/widgets.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <algorithm>
#include <memory>
#include <tuple>
#include <vector>

namespace soattt {

namespace {

/// An input and where its grid holds it.
struct Placed
{
    QWidget* input;
    int row, column, rowSpan, columnSpan;
};

std::vector<Placed> takeInputs(QGridLayout* grid)
{
    std::vector<Placed> inputs;
    while (grid->count() > 0) {
        Placed placed{};
        grid->getItemPosition(0, &placed.row, &placed.column, &placed.rowSpan, &placed.columnSpan);
        const std::unique_ptr<QLayoutItem> item(grid->takeAt(0));
        placed.input = item->widget();
        inputs.push_back(placed);
    }
    std::sort(inputs.begin(), inputs.end(), [](const Placed& one, const Placed& other) {
        return std::tie(one.row, one.column) < std::tie(other.row, other.column);
    });
    return inputs;
}

QVBoxLayout* makeCell(QWidget* input)
{
    auto* cell = new QVBoxLayout;
    cell->setObjectName(input->objectName() + QStringLiteral("Cell"));
    cell->setSpacing(2);
    QLabel* label = makeLabel(QString(), "fieldLabel");
    label->setObjectName(input->objectName() + QStringLiteral("Label"));
    label->setBuddy(input);
    cell->addWidget(label);
    cell->addWidget(input);
    return cell;
}

} // namespace

void layOutCells(QWidget* form)
{
    QWidget* last = nullptr;
    for (auto* grid : form->findChildren<QGridLayout*>()) {
        grid->setContentsMargins(0, 4, 0, 6);
        grid->setHorizontalSpacing(16);
        grid->setVerticalSpacing(8);
        for (const Placed& placed : takeInputs(grid)) {
            grid->addLayout(makeCell(placed.input), placed.row, placed.column, placed.rowSpan,
                            placed.columnSpan);
            grid->setColumnStretch(placed.column, 1);
            if (last)
                QWidget::setTabOrder(last, placed.input);
            last = placed.input;
        }
    }
}

} // namespace soattt
