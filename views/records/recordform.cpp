#include "views/records/recordform.h"

#include "models/registers/catalog.h"
#include "models/registers/labels.h"
#include "views/records/newrecorddialog.h"
#include "views/records/officewords.h"
#include "views/records/recordforms.h"
#include "views/shared/dialogs.h"
#include "views/shared/noticebar.h"
#include "views/shared/shortcuts.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

namespace soattt {

namespace {

constexpr int checkAfter = 400; ///< milliseconds after the last key
constexpr int draftAfter = 1500;

} // namespace

RecordForm::RecordForm(Desk& desk, const RecordKind& kind, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_title(makeLabel(QString(), "title"))
    , m_notice(new NoticeBar)
    , m_scroll(new QScrollArea)
    , m_save(makeButton(tr("Save"), QStringLiteral("saveButton"), "primary"))
    , m_previous(makeButton(QStringLiteral("‹"), QStringLiteral("previousRecord")))
    , m_next(makeButton(QStringLiteral("›"), QStringLiteral("nextRecord")))
    , m_check(new QTimer(this))
    , m_draft(new QTimer(this))
{
    setObjectName(QStringLiteral("recordForm"));
    QWidget* form = makeRecordForm(kind);
    setMargins(form->layout(), this, 1, 0.2);
    m_binder = new FormBinder(form, kind, desk.book().repository(), desk.names(),
                              officeWords(desk.session(), kind));
    setRole(form, "page");
    m_scroll->setWidget(form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // it follows the field that has the focus
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QFrame* card = makeCard();
    auto* cardLayout = new QVBoxLayout(card);
    setMargins(cardLayout, this, 0.1, 0.3);
    cardLayout->addWidget(m_scroll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.5));
    layout->addWidget(makeHead());
    layout->addWidget(m_notice);
    layout->addWidget(card, 1);
    m_check->setObjectName(QStringLiteral("checkWhileTyping"));
    m_check->setSingleShot(true);
    m_check->setInterval(checkAfter);
    m_draft->setSingleShot(true);
    m_draft->setInterval(draftAfter);
    addKeys();
    connect(m_binder, &FormBinder::newRecordWanted, this, &RecordForm::addReferred);
    connect(m_binder, &FormBinder::edited, m_check, QOverload<>::of(&QTimer::start));
    connect(m_binder, &FormBinder::edited, m_draft, QOverload<>::of(&QTimer::start));
    connect(m_check, &QTimer::timeout, this, &RecordForm::recheck);
    connect(m_draft, &QTimer::timeout, this, &RecordForm::keepDraft);
    connect(m_notice, &NoticeBar::actionPressed, this, [this] {
        m_desk.viewState().dropDraft(m_kind, m_code);
        m_code.isEmpty() ? startNew() : startEdit(*m_desk.book().repository().find(m_kind, m_code));
    });
}

QWidget* RecordForm::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    QPushButton* cancel = makeButton(tr("Cancel"), QStringLiteral("cancelButton"));
    cancel->setToolTip(tr("Leave the form (Esc)"));
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_save->setShortcut(QKeySequence::Save);
    m_previous->setToolTip(withKeys(tr("Previous record"), Shortcut::PreviousRecord));
    m_next->setToolTip(withKeys(tr("Next record"), Shortcut::NextRecord));
    m_previous->setAccessibleName(tr("Previous record"));
    m_next->setAccessibleName(tr("Next record"));
    layout->addWidget(m_title, 1);
    for (QPushButton* button : {m_previous, m_next, cancel, m_save})
        layout->addWidget(button);
    connect(m_save, &QPushButton::clicked, this, &RecordForm::save);
    connect(cancel, &QPushButton::clicked, this, &RecordForm::cancel);
    connect(m_previous, &QPushButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit stepWanted(1); });
    return head;
}

void RecordForm::addKeys()
{
    const auto add = [this](const QKeySequence& keys, auto work) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, work);
    };
    add(Qt::Key_Escape, &RecordForm::cancel);
    add(keysOf(Shortcut::PreviousRecord), [this] { m_previous->click(); });
    add(keysOf(Shortcut::NextRecord), [this] { m_next->click(); });
}

void RecordForm::startNew()
{
    m_copied = false;
    start(m_kind.blank(), tr("New %1").arg(kindSingular(m_kind)));
}

void RecordForm::startFrom(const Record& known)
{
    m_copied = true;
    start(known, tr("New %1").arg(kindSingular(m_kind)));
}

void RecordForm::startEdit(const Record& record)
{
    m_copied = false;
    start(record, recordTitle(record));
}

void RecordForm::startCopy(const Record& original)
{
    Record copy = m_kind.blank();
    for (const Field& field : m_kind.fields()) {
        if (!field.isUnique() && !field.system && !field.secret)
            copy.set(field.key, original.at(field.key));
    }
    m_copied = true;
    start(copy, tr("New %1, like %2").arg(kindSingular(m_kind), original.code()));
}

void RecordForm::start(const Record& record, const QString& title)
{
    m_code = record.code();
    m_title->setText(title);
    m_notice->dismiss();
    m_binder->load(record);
    FieldEditor* code = m_binder->editor(QStringLiteral("code"));
    code->setReadOnly(!m_code.isEmpty());
    if (auto* line = qobject_cast<QLineEdit*>(code->widget()))
        line->setPlaceholderText(tr("%1, given when saved").arg(m_desk.records().nextCode(m_kind)));
    m_scroll->verticalScrollBar()->setValue(0);
    m_previous->setVisible(!m_code.isEmpty());
    m_next->setVisible(!m_code.isEmpty());
    if (!m_copied)
        offerDraft();
    for (const QString& key : m_binder->boundKeys()) {
        if (key == QLatin1String("code"))
            continue;
        m_binder->editor(key)->widget()->setFocus();
        break;
    }
}

void RecordForm::offerDraft()
{
    const auto draft = m_desk.viewState().draft(m_kind, m_code);
    if (draft.isEmpty())
        return;
    m_binder->restore(draft);
    m_notice->show(tr("What you typed here before and did not save was kept."), Tone::Info,
                   tr("Start afresh"));
}

void RecordForm::keepDraft()
{
    m_desk.attempt([this] {
        if (m_binder->isChanged())
            m_desk.viewState().setDraft(m_kind, m_code,
                                        m_copied ? m_binder->texts() : m_binder->typed());
        else
            m_desk.viewState().dropDraft(m_kind, m_code);
    });
}

/// What can't be read and what the book would refuse. A code not typed is one still to be given.
std::vector<Problem> RecordForm::problems()
{
    std::vector<Problem> problems = m_binder->unreadable();
    Record record = m_binder->record();
    if (record.code().isEmpty())
        record.set(0, Value(m_desk.records().nextCode(m_kind)));
    for (Problem& problem : m_desk.records().check(record))
        problems.push_back(std::move(problem));
    return problems;
}

void RecordForm::recheck()
{
    m_desk.attempt([this] { m_binder->showProblems(problems(), true); });
}

bool RecordForm::save()
{
    m_check->stop(); // it would look at what was touched only, and take back what is said here
    if (!m_binder->unreadable().empty()) {
        m_desk.attempt([this] { m_binder->showProblems(problems()); });
        m_binder->focusFirstProblem();
        return false;
    }
    try {
        const bool added = m_code.isEmpty();
        const Record stored = m_desk.records().save(m_binder->record());
        m_draft->stop();
        m_desk.viewState().dropDraft(m_kind, m_code);
        m_binder->load(stored);
        m_desk.say(added ? tr("%1 was added.").arg(recordTitle(stored))
                         : tr("%1 was saved.").arg(recordTitle(stored)),
                   true);
        emit saved(stored.code());
        return true;
    } catch (const RecordRefused& refused) {
        const QStringList rest = m_binder->showProblems(refused.problems());
        if (rest.isEmpty())
            m_notice->dismiss();
        else
            m_notice->show(rest.join(QLatin1Char('\n')), Tone::Bad);
        m_binder->focusFirstProblem();
    } catch (const Error& error) {
        m_notice->show(error.text(), Tone::Bad);
    }
    return false;
}

void RecordForm::showRefused()
{
    for (const QString& key : m_binder->boundKeys()) {
        if (m_kind.field(key).type == FieldType::Date)
            m_binder->editor(key)->restore(QStringLiteral("31/02/2026"));
    }
    save();
}

bool RecordForm::settle()
{
    if (isChanged()) {
        const auto leaving = m_desk.dialogs().askLeaving(
            this, m_code.isEmpty() ? tr("Save the new record?")
                                   : tr("Save the changes to %1?").arg(m_title->text()));
        if (leaving == Dialogs::Leaving::Save)
            return save();
        if (leaving == Dialogs::Leaving::Stay)
            return false;
    }
    m_check->stop();
    m_draft->stop();
    return m_desk.attempt([this] { m_desk.viewState().dropDraft(m_kind, m_code); });
}

void RecordForm::cancel()
{
    if (settle())
        emit canceled();
}

/// The form of the other register over this one; what it saves is filled in here.
void RecordForm::addReferred(FieldEditor* editor)
{
    auto* dialog = new NewRecordDialog(m_desk, *findKind(editor->field().target), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, editor,
            [dialog, editor] { editor->addReference(dialog->code()); });
    connect(dialog, &QDialog::finished, editor->widget(),
            [editor] { editor->widget()->setFocus(); });
    dialog->open();
}

} // namespace soattt
