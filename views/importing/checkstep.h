#pragma once

#include "models/services/importservice.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QRadioButton;
class QTableView;
class QTableWidget;

namespace soattt {

class CellErrorModel;

/// What the import would do: counts, texts in an old encoding with the answer they need, and every
/// cell that is wrong.
class CheckStep : public QWidget
{
    Q_OBJECT

public:
    explicit CheckStep(QWidget* parent = nullptr);

    void setReport(const ImportReport& report);
    void forgetAnswers();
    /// To what the person has to say or look at.
    void focusAnswer();
    LegacyConsent consent() const;
    bool skipsBadRows() const;

signals:
    void answered(); ///< about old encodings: check again
    void skipChanged();
    void saveWanted();

private:
    QWidget* makeLegacy();
    QWidget* makeErrors();
    QLabel* addCount(QHBoxLayout* layout, const QString& text, const QString& name);
    void fitRows();
    void showLegacy(const std::vector<LegacyColumn>& columns);

    QLabel* m_added;
    QLabel* m_updated;
    QLabel* m_unchanged;
    QLabel* m_rejected;
    QLabel* m_notes;
    QWidget* m_legacy;
    QTableWidget* m_samples = nullptr;
    QRadioButton* m_convert = nullptr;
    QRadioButton* m_keep = nullptr;
    QRadioButton* m_ask = nullptr; ///< hidden; chosen until the person answers
    QWidget* m_errors;
    CellErrorModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QCheckBox* m_skip = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace soattt
