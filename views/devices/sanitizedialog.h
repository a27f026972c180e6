#pragma once

#include "models/registers/sanitization.h"
#include "views/shared/taskdialog.h"

class QComboBox;
class QLabel;

namespace soattt {

class Desk;
class FieldEditor;
class FieldGrid;

/// Writes down how a storage device was wiped or destroyed. Only what its medium allows is offered.
class SanitizeDialog : public TaskDialog
{
    Q_OBJECT

public:
    SanitizeDialog(Desk& desk, const QString& storage, QWidget* parent = nullptr);
    void accept() override;

private:
    QComboBox* makeCombo(const char* field);
    void makeFields();
    std::optional<StorageDevice> device() const;
    void showDevice();
    void offerMethods();
    void offerTechniques();

    Desk& m_desk;
    FieldGrid* m_fields;
    FieldEditor* m_storage = nullptr;
    QComboBox* m_method;
    QComboBox* m_technique;
    QLabel* m_medium;
    QLabel* m_warning;
};

} // namespace soattt
