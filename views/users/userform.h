#pragma once

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace soattt {

/// A small form over one act on a user: title, fields, the sentence of a refusal, Cancel and the
/// button that does it.
class UserForm : public QDialog
{
    Q_OBJECT

public:
    explicit UserForm(const QString& title, QWidget* parent = nullptr);
    void accept() override;

protected:
    QVBoxLayout* fields() const { return m_fields; }
    /// After the fields, so that Tab reaches the buttons last. `verb` names what is done.
    void addButtons(const QString& verb);
    /// Does it; an Error is shown and the form stays.
    virtual void apply() = 0;

private:
    QVBoxLayout* m_fields;
    QLabel* m_error;
};

} // namespace soattt
