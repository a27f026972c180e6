#pragma once

#include "models/services/labelservice.h"
#include "views/shared/taskdialog.h"

#include <array>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace soattt {

class Desk;
class PagePreview;

/// Labels of assets on a sheet: which assets, which sheet, from which cell on.
class LabelDialog : public TaskDialog
{
    Q_OBJECT

public:
    LabelDialog(Desk& desk, const QString& asset, QWidget* parent = nullptr);

private:
    QWidget* makeSide(const QString& asset);
    QDoubleSpinBox* makeLength(const char* name, const QString& label, double most) const;
    void usePreset();
    LabelGrid grid() const;
    RecordQuery query() const;
    ReportDocument document(bool calibration) const;
    void refresh();
    void save(bool calibration);
    void print();

    Desk& m_desk;
    QLineEdit* m_codes;
    QLineEdit* m_place;
    QComboBox* m_preset;
    QSpinBox* m_columns;
    QSpinBox* m_rows;
    std::array<QDoubleSpinBox*, 6> m_lengths{}; ///< width, height, left, top, gaps
    QSpinBox* m_first;
    QLabel* m_count;
    PagePreview* m_preview;
};

} // namespace soattt
