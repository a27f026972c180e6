#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace soattt {

class Desk;

/// Takes the log anchor of a paper, `SEQ:HASH` as printed. Accepts only what can be one.
class AnchorDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AnchorDialog(Desk& desk, QWidget* parent = nullptr);
    QString anchor() const;
    void accept() override;

private:
    Desk& m_desk;
    QLineEdit* m_line;
    QLabel* m_refusal;
};

} // namespace soattt
