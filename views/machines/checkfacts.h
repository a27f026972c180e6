#pragma once

#include "models/services/machinecheckservice.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace soattt {

class Desk;

/// What the rule asks, in the language of the screen.
QString ruleLabel(CheckRule rule);

/// Over the facts of a machine check: each rule with what came out of it by what is asked today,
/// and what was observed beside what the register declares.
class CheckFacts : public QWidget
{
    Q_OBJECT

public:
    CheckFacts(Desk& desk, const MachineCheck& check, QWidget* parent = nullptr);

private:
    void addVerdicts(QVBoxLayout* layout, const std::vector<RuleVerdict>& verdicts);
    void addVerdict(QGridLayout* grid, const RuleVerdict& verdict);
    void addDifferences(QVBoxLayout* layout, const std::vector<FactDifference>& differences);
};

} // namespace soattt
