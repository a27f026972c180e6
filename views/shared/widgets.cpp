#include "views/shared/widgets.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStyle>
#include <QTableView>
#include <QVariant>

#include <algorithm>
#include <memory>

namespace soattt {

void setMark(QWidget* widget, const char* name, const QVariant& value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void setRole(QWidget* widget, const char* role)
{
    if (role)
        setMark(widget, "role", QString::fromLatin1(role));
}

QLabel* makeLabel(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    setRole(label, role);
    return label;
}

QLabel* makeWrapped(const QString& text, const char* role, QWidget* parent)
{
    QLabel* label = makeLabel(text, role, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}

QPushButton* makeButton(const QString& text, const QString& objectName, const char* role)
{
    auto* button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    setRole(button, role);
    return button;
}

QFrame* makeCard()
{
    auto* frame = new QFrame;
    setRole(frame, "card");
    return frame;
}

QFrame* inCard(QWidget* widget)
{
    QFrame* card = makeCard();
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(widget);
    return card;
}

void setUpRows(QTableView* table, double rowHeight)
{
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(lines(table, rowHeight));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
}

void fitColumns(QTableView* table, const QList<int>& wide)
{
    QFont bold = table->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold); // of headings
    const QAbstractItemModel* model = table->model();
    const QAbstractItemView* rows = table; // where the hint is public
    for (int column = 0; column < model->columnCount(); ++column) {
        const bool shares = wide.contains(column);
        table->horizontalHeader()->setSectionResizeMode(column, shares ? QHeaderView::Stretch
                                                                       : QHeaderView::Interactive);
        const QString title = model->headerData(column, Qt::Horizontal).toString();
        // The titles are cut a little before the padding of the style sheet ends.
        const int heading = std::max(table->horizontalHeader()->sectionSizeHint(column),
                                     metrics.horizontalAdvance(title) + lines(table, 1)) +
                            lines(table, 0.5);
        if (!shares)
            table->setColumnWidth(
                column, std::max(heading, rows->sizeHintForColumn(column) + lines(table, 0.4)));
    }
}

QFrame* makeLine()
{
    auto* frame = new QFrame;
    setRole(frame, "line");
    return frame;
}

void setMargins(QLayout* layout, const QWidget* measure, double horizontal, double vertical)
{
    const int x = lines(measure, horizontal);
    const int y = lines(measure, vertical);
    layout->setContentsMargins(x, y, x, y);
}

void centre(QFrame* card, QWidget* page)
{
    // Alignment flags would cut wrapped labels: only stretches keep height for width.
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card);
    row->addStretch(1);
    auto* outer = new QVBoxLayout(page);
    outer->addStretch(2);
    outer->addLayout(row);
    outer->addStretch(3);
}

void clearLayout(QLayout* layout)
{
    while (const std::unique_ptr<QLayoutItem> item{layout->takeAt(0)}) {
        if (item->layout())
            clearLayout(item->layout());
        if (QWidget* widget = item->widget()) {
            widget->setParent(nullptr); // out of sight and of every search at once
            widget->deleteLater();      // Qt may be styling it: charts are drawn anew for a theme
        }
    }
}

} // namespace soattt
