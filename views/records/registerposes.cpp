#include "models/registers/catalog.h"
#include "models/tables/fieldask.h"
#include "models/tables/readyfilters.h"
#include "views/people/recordactions.h"
#include "views/records/bulkeditdialog.h"
#include "views/records/detailpane.h"
#include "views/records/filterbar.h"
#include "views/records/listactions.h"
#include "views/records/recordform.h"
#include "views/records/recordtable.h"
#include "views/records/registerpage.h"
#include "views/shell/pages.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QStackedWidget>

namespace soattt {

namespace {

/// The first field of that type a person fills in; empty when the register has none.
QString firstOf(const RecordKind& kind, FieldType type)
{
    for (const Field& field : kind.fields()) {
        if (field.type == type && !field.system)
            return field.key;
    }
    return {};
}

/// A condition on a day and one on a choice, as chips show them.
std::vector<Condition> posedConditions(const RecordKind& kind)
{
    std::vector<Condition> conditions;
    const QString day = firstOf(kind, FieldType::Date);
    if (!day.isEmpty())
        conditions.push_back(
            conditionOf(kind.field(day), {Ask::LastDays, {QStringLiteral("1500")}}));
    const QString choice = firstOf(kind, FieldType::Choice);
    if (!choice.isEmpty()) {
        const auto& choices = kind.field(choice).choices;
        conditions.push_back(
            conditionOf(kind.field(choice), {Ask::AnyOf, {choices[0].key, choices[1].key}}));
    }
    return conditions;
}

} // namespace

/// The tasks of the first record, the filter that stands ready, and the tasks of the first it
/// leaves.
std::vector<Pose> RegisterPage::taskPoses()
{
    std::vector<Pose> poses;
    const auto addTasks = [&](const QString& ending) {
        for (const QString& task : taskButtons(m_kind))
            poses.push_back({task + ending, [this, task] {
                                 if (auto* button = m_detail->findChild<QAbstractButton*>(task))
                                     button->click();
                             }});
    };
    poses.push_back({QStringLiteral("facts"), [this] { m_detail->showTab(DetailPane::Facts); }});
    addTasks({});
    for (const SavedFilter& filter : readyFilters(m_kind)) {
        poses.push_back(
            {QStringLiteral("ready-filter"), [this, filter] { m_filter->setQuery(filter.query); }});
        addTasks(QStringLiteral("-ready"));
    }
    return poses;
}

std::vector<Pose> RegisterPage::poses()
{
    const auto toList = [this] {
        m_whole->setCurrentIndex(0);
        m_detailOpen = false;
        m_filter->clear();
        m_detail->showTab(DetailPane::Facts);
        arrange();
    };
    std::vector<Pose> poses{
        {QStringLiteral("detail"),
         [this, toList] {
             toList();
             m_detailOpen = true;
             arrange();
         }},
        {QStringLiteral("related"), [this] { m_detail->showTab(DetailPane::Related); }},
        {QStringLiteral("files"), [this] { m_detail->showTab(DetailPane::Files); }},
        {QStringLiteral("history"), [this] { m_detail->showTab(DetailPane::History); }},
        {QStringLiteral("nothing-found"),
         [this, toList] {
             toList();
             RecordQuery query;
             query.search = QStringLiteral("zzzz");
             m_filter->setQuery(query);
         }},
        {QStringLiteral("condition"),
         [this, toList] {
             toList();
             m_filter->askCondition(firstOf(m_kind, FieldType::Choice));
         }},
        {QStringLiteral("condition-day"),
         [this, toList] {
             toList();
             m_filter->askCondition(firstOf(m_kind, FieldType::Date));
         }},
        {QStringLiteral("chips"),
         [this, toList] {
             toList();
             RecordQuery query;
             query.withClosed = true;
             query.where = posedConditions(m_kind);
             m_filter->setQuery(query);
         }},
    };
    if (!taskButtons(m_kind).empty()) {
        poses.push_back({QStringLiteral("whole-list"), toList});
        for (Pose& pose : taskPoses())
            poses.push_back(std::move(pose));
    }
    if (!linesOf(m_kind).empty())
        poses.insert(poses.begin() + 1, {QStringLiteral("lines"),
                                         [this] { m_detail->showTab(DetailPane::FirstLines); }});
    if (m_actions->mayChange() && m_model->rowCount() > 2) {
        const auto chooseThree = [this, toList] {
            toList();
            select(0);
            for (const int row : {1, 2})
                m_table->selectionModel()->select(m_model->index(row, 0),
                                                  QItemSelectionModel::Select |
                                                      QItemSelectionModel::Rows);
        };
        poses.push_back({QStringLiteral("chosen"), chooseThree});
        poses.push_back({QStringLiteral("bulk-edit"), [this, chooseThree] {
                             chooseThree();
                             m_actions->changeChosen();
                             if (auto* dialog = findChild<BulkEditDialog*>())
                                 dialog->choose(firstOf(m_kind, FieldType::Choice));
                         }});
    }
    if (!m_kind.isSingle())
        poses.push_back({QStringLiteral("close"), [this, toList] {
                             toList();
                             m_actions->closeCurrent();
                         }});
    if (mayAdd()) {
        poses.push_back({QStringLiteral("form-new"), [this, toList] {
                             toList();
                             addRecord();
                         }});
        poses.push_back({QStringLiteral("form-refused"), [this] { form().showRefused(); }});
    }
    poses.push_back({QStringLiteral("form-edit"), [this, toList] {
                         toList();
                         select(0);
                         edit();
                     }});
    if (m_actions->mayChange() && !firstOf(m_kind, FieldType::Reference).isEmpty())
        poses.push_back({QStringLiteral("form-new-reference"), [this] {
                             const auto* line = form().findChild<QLineEdit*>(
                                 firstOf(m_kind, FieldType::Reference));
                             line->findChild<QAction*>(QStringLiteral("newReference"))->trigger();
                         }});
    for (const RegisterTask& task : registerTasks()) {
        if (offers(task))
            addTaskPoses(poses, task);
    }
    poses.push_back({QStringLiteral("list"), toList});
    return poses;
}

/// Its dialog as it opens, and in its further state. All are modal here, so that they are found.
void RegisterPage::addTaskPoses(std::vector<Pose>& poses, const RegisterTask& task)
{
    const auto open = [this, task] {
        QDialog* dialog = task.open(m_desk, QString(), this);
        if (dialog)
            dialog->open();
        return dialog;
    };
    poses.push_back({task.key, open});
    if (task.pose)
        poses.push_back({task.key + QStringLiteral("-more"), [open, task] {
                             if (QDialog* dialog = open())
                                 task.pose(dialog);
                         }});
}

} // namespace soattt
