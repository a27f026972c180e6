#pragma once

#include "views/shared/theme.h"
#include "views/shared/units.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QLayout;
class QTableView;

namespace soattt {

/// The part a widget plays in the style sheet: "title", "card", "primary"… Call again to change it.
void setRole(QWidget* widget, const char* role);
/// A property the style sheet looks at; the widget is painted anew.
void setMark(QWidget* widget, const char* name, const QVariant& value);

/// A label that never reads its text as markup.
QLabel* makeLabel(const QString& text, const char* role = nullptr, QWidget* parent = nullptr);
/// The same over several lines.
QLabel* makeWrapped(const QString& text, const char* role = nullptr, QWidget* parent = nullptr);
QPushButton* makeButton(const QString& text, const QString& objectName, const char* role = nullptr);
QFrame* makeCard();
QFrame* makeLine();
/// The widget alone on a card, up to its edges.
QFrame* inCard(QWidget* widget);
/// A table that is read row by row: no grid, no editing, headings to the left, Tab leads on.
void setUpRows(QTableView* table, double rowHeight);
/// The columns named share what the others leave; those are as wide as heading and rows need.
void fitColumns(QTableView* table, const QList<int>& wide);
void setMargins(QLayout* layout, const QWidget* measure, double horizontal, double vertical);
/// A card in the middle of a page, a little above the centre; it grows with its wrapped texts.
void centre(QFrame* card, QWidget* page);
/// Removes and deletes everything the layout holds.
void clearLayout(QLayout* layout);

} // namespace soattt
