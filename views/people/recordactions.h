#pragma once

#include <QStringList>

class QWidget;

namespace soattt {

class Desk;
class Record;
class RecordKind;

/// What can be done with one record beyond changing it: its forms, its kept file, the task it
/// begins. nullptr for a record without any.
QWidget* recordActions(Desk& desk, const Record& record);
/// Names of the buttons among them that open a task, for the pictures.
QStringList taskButtons(const RecordKind& kind);

} // namespace soattt
