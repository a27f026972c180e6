#pragma once

#include "models/services/formservice.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace soattt {

class Chip;

/// One field of a form in full: what is asked, the editor that fits its type, what the registers
/// say and where that comes from. Enter goes on to the next field, Escape back to the list.
class FormLineEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FormLineEditor(QWidget* parent = nullptr);

    /// What is being typed stays as it is when it is the same field.
    void show(const FormLine& line);
    void startEditing();
    /// What was typed and not yet told.
    void flush();

signals:
    void edited(const QString& id, const soattt::FormValue& value);
    void resetWanted(const QString& id);
    void nextWanted();
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* editor() const;
    void load();
    QString typed() const;
    void tell();

    FormLine m_line;
    QLabel* m_label;
    Chip* m_mark;
    QStackedWidget* m_editors;
    QComboBox* m_combo;
    QLineEdit* m_edit;
    QPlainTextEdit* m_text;
    QLabel* m_problem;
    QLabel* m_own;
    QPushButton* m_reset;
    QTimer* m_wait;
};

} // namespace soattt
