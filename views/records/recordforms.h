#pragma once

#include <QString>

class QWidget;

namespace soattt {

class RecordKind;

/// The form of a kind, laid out by forms/<kind>form.ui: one widget for each field, named by its
/// key. nullptr when the kind has no form.
QWidget* makeRecordForm(const RecordKind& kind, QWidget* parent = nullptr);

} // namespace soattt
