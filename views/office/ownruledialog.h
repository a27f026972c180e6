#pragma once

#include "views/office/thresholdsmodel.h"

#include <QDialog>

class QLineEdit;

namespace soattt {

class Desk;
class NoticeBar;
class ThresholdEditor;

/// Sets the office's own value for one threshold. A laxer one is refused with the clause.
class OwnRuleDialog : public QDialog
{
    Q_OBJECT

public:
    OwnRuleDialog(Desk& desk, const ThresholdRow& row, QWidget* parent = nullptr);
    void accept() override;

private:
    QWidget* makeTexts(const ThresholdRow& row);
    Desk& m_desk;
    ThresholdKey m_key;
    QString m_regulation;
    NoticeBar* m_notice;
    ThresholdEditor* m_value;
    QLineEdit* m_decision;
};

} // namespace soattt
