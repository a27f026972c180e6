#include "models/tables/recordtablemodel.h"
#include "views/records/recordform.h"
#include "views/records/recordtable.h"
#include "views/records/registerpage.h"
#include "views/shared/widgets.h"
#include "views/shell/pages.h"

#include <QBoxLayout>
#include <QDialog>
#include <QMenu>
#include <QStackedWidget>

/// What a register page does with its form, and with one record of its list.
namespace soattt {

RecordForm& RegisterPage::form()
{
    if (!m_form) {
        m_form = new RecordForm(m_desk, m_kind);
        m_whole->addWidget(m_form);
        connect(m_form, &RecordForm::saved, this, &RegisterPage::finishForm);
        connect(m_form, &RecordForm::stepWanted, this, &RegisterPage::step);
        connect(m_form, &RecordForm::canceled, this, [this] { finishForm(m_code); });
    }
    return *m_form;
}

bool RegisterPage::isFormShown() const
{
    return m_form && m_whole->currentWidget() == m_form;
}

void RegisterPage::addRecord()
{
    if (!mayAdd())
        return;
    m_desk.attempt([this] {
        form().startNew();
        m_whole->setCurrentWidget(m_form);
    });
}

bool RegisterPage::offers(const RegisterTask& task) const
{
    return task.kind == m_kind.key() && m_desk.may(task.operation);
}

/// One button for all tasks of the register; none where there is none.
void RegisterPage::addTaskButton(QHBoxLayout* layout)
{
    auto* menu = new QMenu(this);
    for (const RegisterTask& task : registerTasks()) {
        if (!offers(task))
            continue;
        QAction* action = menu->addAction(task.title);
        action->setObjectName(QStringLiteral("task_") + task.key);
        connect(action, &QAction::triggered, this,
                [this, task] { startTask(task.key, task.onRecord ? m_code : QString()); });
    }
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    QPushButton* button = makeButton(tr("Tasks ▾"), QStringLiteral("tasksButton"));
    button->setMenu(menu);
    layout->addWidget(button);
}

void RegisterPage::startTask(const QString& key, const QString& code)
{
    for (const RegisterTask& task : registerTasks()) {
        if (task.key != key || !offers(task))
            continue;
        m_desk.attempt([&] {
            if (QDialog* dialog = task.open(m_desk, code, this))
                task.modal ? dialog->open() : dialog->show();
        });
    }
}

void RegisterPage::edit()
{
    const auto record = current();
    if (!record || isFormShown() || !m_desk.may(Operation::EditRecords) || record->isClosed())
        return;
    m_desk.attempt([&] {
        form().startEdit(*record);
        m_whole->setCurrentWidget(m_form);
    });
}

/// From the list, or from the form of a record that is saved or left.
void RegisterPage::duplicate()
{
    const auto record = current();
    const bool newForm = isFormShown() && m_form->code().isEmpty();
    if (!record || newForm || !mayAdd() || m_kind.isSingle() ||
        (isFormShown() && !m_form->settle()))
        return;
    m_desk.attempt([&] {
        if (const auto original = m_desk.book().repository().find(m_kind, record->code()))
            form().startCopy(*original);
        m_whole->setCurrentWidget(m_form);
    });
}

/// The filter stays, though saving may take the record out of it.
void RegisterPage::step(int by)
{
    if (!isFormShown() || m_form->code().isEmpty())
        return;
    const QString code = m_form->code();
    const int before = m_model->rowOfCode(code);
    {
        const QSignalBlocker noLeaving(m_form);
        if (!m_form->settle())
            return;
    }
    m_desk.attempt([&] {
        const int now = m_model->rowOfCode(code);
        const int from = now >= 0 ? now : by > 0 ? before - 1 : before;
        editFrom(from + by, by);
    });
}

/// The form of the first record from that row on that can be edited.
void RegisterPage::editFrom(int row, int by)
{
    for (; row >= 0 && row < m_model->rowCount(); row += by) {
        const auto record = m_model->recordAt(row);
        if (!record || record->isClosed())
            continue;
        select(row);
        m_form->startEdit(*record);
        return;
    }
    m_desk.say(by > 0 ? tr("This is the last record of the list.")
                      : tr("This is the first record of the list."));
}

void RegisterPage::finishForm(const QString& code)
{
    m_whole->setCurrentIndex(0);
    m_table->setFocus();
    m_desk.attempt([&] {
        if (!code.isEmpty())
            showRecord(code);
    });
}

void RegisterPage::reopenRecord()
{
    if (const auto record = current())
        m_desk.attempt([&] {
            m_desk.records().reopen(m_kind, record->code());
            m_desk.say(tr("%1 was reopened.").arg(recordTitle(*record)), true);
        });
}

bool RegisterPage::mayClose()
{
    if (!isFormShown() || !m_form->isChanged())
        return true;
    m_form->keepDraft();
    return false;
}

} // namespace soattt
