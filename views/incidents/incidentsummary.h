#pragma once

#include "models/registers/record.h"

#include <QWidget>

namespace soattt {

class Desk;

/// Over the facts of an incident or a breach: its open clocks with the earliest first, and how many
/// steps are open. The button leads to the response.
class IncidentSummary : public QWidget
{
    Q_OBJECT

public:
    IncidentSummary(Desk& desk, const Record& record, QWidget* parent = nullptr);
};

} // namespace soattt
