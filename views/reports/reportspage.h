#pragma once

#include "models/services/formservice.h"
#include "views/shell/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTabBar;
class QTableView;

namespace soattt {

class Desk;
class FormLineEditor;
class FormLinesModel;
class IssuedBar;
class PagePreview;
class RecordChoice;

/// Fills a form from the registers, shows it as it will be printed, lets values be changed by hand
/// and issues it. What was changed by hand and not issued is kept in the book as a draft, for each
/// form and period or record.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    ReportsPage(Desk& desk, QWidget* parent = nullptr);
    ~ReportsPage() override;

    void activate() override;
    /// "appendix-1 2026H1", "handover BG-0001"; without a form, or with one that is not here, the
    /// one already chosen.
    void showRecord(const QString& formAndSubject) override;
    void setNarrow(bool narrow) override;
    std::vector<Pose> poses() override;

private:
    QWidget* makeHead();
    QWidget* makeChoices();
    QWidget* makeFields();
    QWidget* makePreview();
    void fillPeriods();
    void chooseForm();
    void choosePeriod();
    void chooseRecord();
    void begin();
    QString aboutText() const;
    bool isReady() const;
    void refresh();
    void showWarnings();
    void showEarlier();
    void showLine();
    void setOverride(const QString& id, const FormValue& value);
    void dropOverride(const QString& id);
    void overridden();
    void loadDraft();
    void keepDraft();
    QString draftKey() const;
    void step(int rows);
    void issue();
    void print();
    void save(const QString& ending);
    QString fileStem() const;
    void arrange();
    const FormInfo& form() const;

    Desk& m_desk;
    FormService m_service;
    FormRequest m_request;
    FormDraft m_draft;
    ReportDocument m_document; ///< on the screen: the draft, or what was just issued
    bool m_stale = true;
    bool m_narrow = false;

    QComboBox* m_form = nullptr;
    QComboBox* m_period = nullptr;
    RecordChoice* m_record = nullptr;
    std::vector<QPushButton*> m_outputs;
    QCheckBox* m_verbatim = nullptr;
    QPushButton* m_issue = nullptr;
    QTabBar* m_tabs = nullptr;
    QLabel* m_earlier = nullptr;
    IssuedBar* m_issued = nullptr;
    QWidget* m_fields = nullptr;
    QWidget* m_previewSide = nullptr;
    QWidget* m_warningBox = nullptr;
    QLabel* m_warningHead = nullptr;
    QLabel* m_warnings = nullptr;
    FormLinesModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    FormLineEditor* m_editor = nullptr;
    PagePreview* m_preview = nullptr;
    QLabel* m_pages = nullptr;
};

} // namespace soattt
