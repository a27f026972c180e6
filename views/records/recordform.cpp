#include "views/records/recordform.h"

#include "models/registers/labels.h"
#include "views/records/officewords.h"
#include "views/records/recordforms.h"
#include "views/shared/noticebar.h"
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
    QPushButton* cancel = makeButton(tr("Cancel"), QStringLiteral("cancelButton"));
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_save->setShortcut(QKeySequence::Save);
    cancel->setToolTip(tr("Leave without saving (Esc)"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(cancel);
    head->addWidget(m_save);
    QFrame* card = makeCard();
    auto* cardLayout = new QVBoxLayout(card);
    setMargins(cardLayout, this, 0.1, 0.3);
    cardLayout->addWidget(m_scroll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.5));
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addWidget(card, 1);
    m_check->setSingleShot(true);
    m_check->setInterval(checkAfter);
    m_draft->setSingleShot(true);
    m_draft->setInterval(draftAfter);
    connect(m_save, &QPushButton::clicked, this, &RecordForm::save);
    connect(cancel, &QPushButton::clicked, this, &RecordForm::cancel);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RecordForm::cancel);
    connect(m_binder, &FormBinder::edited, m_check, QOverload<>::of(&QTimer::start));
    connect(m_binder, &FormBinder::edited, m_draft, QOverload<>::of(&QTimer::start));
    connect(m_check, &QTimer::timeout, this, &RecordForm::recheck);
    connect(m_draft, &QTimer::timeout, this, &RecordForm::keepDraft);
    connect(m_notice, &NoticeBar::actionPressed, this, [this] {
        m_desk.viewState().dropDraft(m_kind, m_code);
        m_code.isEmpty() ? startNew() : startEdit(*m_desk.book().repository().find(m_kind, m_code));
    });
}

void RecordForm::startNew()
{
    start(m_kind.blank(), tr("New %1").arg(kindSingular(m_kind)));
}

void RecordForm::startEdit(const Record& record)
{
    start(record, recordTitle(record));
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
            m_desk.viewState().setDraft(m_kind, m_code, m_binder->typed());
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
    if (!m_binder->unreadable().empty()) {
        m_desk.attempt([this] { m_binder->showProblems(problems()); });
        m_binder->focusFirstProblem();
        return false;
    }
    try {
        const bool added = m_code.isEmpty();
        const Record stored = m_desk.records().save(m_binder->record());
        m_check->stop();
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

void RecordForm::cancel()
{
    m_check->stop();
    m_draft->stop();
    m_desk.attempt([this] { m_desk.viewState().dropDraft(m_kind, m_code); });
    emit canceled();
}

} // namespace soattt
