#pragma once

#include "models/services/incidentservice.h"
#include "views/shared/taskdialog.h"

class QLabel;
class QTabBar;
class QTableWidget;
class QStackedWidget;

namespace soattt {

class Desk;
class LineFields;

/// Working on one incident: reports owed with their clocks, the steps of the response, the
/// timeline; what is done to accounts and computers, and the evidence taken out.
class ResponseDialog : public TaskDialog
{
    Q_OBJECT

public:
    ResponseDialog(Desk& desk, const QString& incident, QWidget* parent = nullptr);
    enum Tab { Reports, Steps, Timeline };
    void showTab(Tab tab);

private:
    QWidget* makeReports();
    QWidget* makeSteps();
    QWidget* makeTimeline();
    QWidget* makeEntry();
    void makeFoot();
    void reload();
    void showReports();
    void showSteps();
    void showTimeline();
    void showClockNotes();
    void reportSent();
    void printClockForm();
    void printForm(const QString& form);
    void openStep(bool leaveOut);
    void printStepForm();
    void addEntry();
    void beginCorrection();
    void chooseEvidence();
    void exportEvidence();
    bool mayChange() const;

    Desk& m_desk;
    IncidentService m_service;
    QString m_incident;
    std::vector<IncidentClock> m_clocks;
    std::vector<ProcessStep> m_steps;
    std::vector<IncidentEvent> m_events;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    QTableWidget* m_reportTable;
    QTableWidget* m_stepTable;
    QTableWidget* m_eventTable;
    QLabel* m_notes;
    QLabel* m_evidence;
    LineFields* m_entry = nullptr;
    QString m_evidencePath;
    QString m_corrects;              ///< code of the entry the new one corrects
    std::vector<QWidget*> m_writing; ///< hidden once the incident is closed
};

} // namespace soattt
