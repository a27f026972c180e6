#include "views/reports/formlineeditor.h"

#include "views/reports/formlinesmodel.h"
#include "views/shared/chip.h"
#include "views/shared/widgets.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace soattt {

namespace {

constexpr int typingPause = 250; ///< milliseconds until the preview follows

} // namespace

FormLineEditor::FormLineEditor(QWidget* parent)
    : QWidget(parent)
    , m_label(makeWrapped(QString(), "strong"))
    , m_mark(new Chip)
    , m_editors(new QStackedWidget)
    , m_combo(new QComboBox)
    , m_edit(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_problem(makeWrapped(QString(), "error"))
    , m_own(makeWrapped(QString(), "muted"))
    , m_reset(makeButton(tr("Back to the register's value"), QStringLiteral("resetButton"), "link"))
    , m_wait(new QTimer(this))
{
    m_combo->setObjectName(QStringLiteral("choiceEditor"));
    m_edit->setObjectName(QStringLiteral("lineEditor"));
    m_text->setObjectName(QStringLiteral("textEditor"));
    m_own->setObjectName(QStringLiteral("ownValue"));
    m_problem->setObjectName(QStringLiteral("valueProblem"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(lines(this, 4));
    m_reset->setToolTip(tr("Ctrl+Backspace"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_label, 1);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.6, 0.5);
    layout->setSpacing(lines(this, 0.3));
    layout->addLayout(head);
    layout->addWidget(m_editors);
    layout->addWidget(m_problem);
    layout->addWidget(m_own);
    layout->addWidget(m_reset, 0, Qt::AlignLeft);
    for (QWidget* editor : {static_cast<QWidget*>(m_combo), static_cast<QWidget*>(m_edit),
                            static_cast<QWidget*>(m_text)}) {
        m_editors->addWidget(editor);
        editor->installEventFilter(this);
    }
    m_wait->setSingleShot(true);
    m_wait->setInterval(typingPause);
    connect(m_wait, &QTimer::timeout, this, &FormLineEditor::tell);
    connect(m_combo, &QComboBox::activated, this, &FormLineEditor::tell);
    connect(m_edit, &QLineEdit::textEdited, m_wait, qOverload<>(&QTimer::start));
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->isVisible() && m_text->hasFocus())
            m_wait->start();
    });
    const auto reset = [this] {
        m_wait->stop();
        emit resetWanted(m_line.id);
        load();
    };
    connect(m_reset, &QPushButton::clicked, this, reset);
    auto* shortcut = new QShortcut(Qt::CTRL | Qt::Key_Backspace, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, reset);
}

QWidget* FormLineEditor::editor() const
{
    switch (m_line.type) {
    case FormFieldType::YesNo:
    case FormFieldType::Choice:
        return m_combo;
    case FormFieldType::LongText:
        return m_text;
    case FormFieldType::Count:
    case FormFieldType::Money:
    case FormFieldType::Text:
        return m_edit;
    }
    Q_UNREACHABLE();
}

void FormLineEditor::show(const FormLine& line)
{
    const bool another = line.id != m_line.id || line.value != m_line.value;
    const bool typing = line.id == m_line.id && editor()->hasFocus();
    if (line.id != m_line.id)
        flush();
    m_line = line;
    m_label->setText(QStringLiteral("%1  %2").arg(line.id, line.label));
    m_mark->setState(line.isOverridden() ? tr("changed by hand") : QString(), Tone::Warn);
    m_own->setText(
        line.source.isEmpty()
            ? tr("The registers say: %1").arg(lineText(line, line.own))
            : tr("The registers say: %1 (%2)").arg(lineText(line, line.own), line.source));
    m_reset->setVisible(line.isOverridden());
    m_editors->setCurrentWidget(editor());
    m_editors->setFixedHeight(std::min(editor()->sizeHint().height(), editor()->maximumHeight()));
    editor()->setAccessibleName(line.label);
    if (another && !typing)
        load();
}

void FormLineEditor::load()
{
    m_problem->hide();
    setMark(m_edit, "refused", false);
    if (editor() == m_combo) {
        m_combo->clear();
        m_combo->addItem(tr("not known"), QString());
        if (m_line.type == FormFieldType::YesNo) {
            m_combo->addItem(shownText(FormValue(true)), QStringLiteral("1"));
            m_combo->addItem(shownText(FormValue(false)), QStringLiteral("0"));
        }
        for (const FormChoice& choice : m_line.choices)
            m_combo->addItem(choice.label, choice.key);
        m_combo->setCurrentIndex(std::max(0, m_combo->findData(typedText(m_line.value))));
        return;
    }
    m_edit->setText(typedText(m_line.value));
    m_text->setPlainText(typedText(m_line.value));
}

QString FormLineEditor::typed() const
{
    if (editor() == m_combo)
        return m_combo->currentData().toString();
    return editor() == m_text ? m_text->toPlainText() : m_edit->text();
}

void FormLineEditor::flush()
{
    if (m_wait->isActive())
        tell();
}

void FormLineEditor::tell()
{
    m_wait->stop();
    const auto value = valueOfTyped(m_line.type, typed());
    setMark(m_edit, "refused", !value);
    m_problem->setVisible(!value);
    if (value)
        emit edited(m_line.id, *value);
    else
        m_problem->setText(m_line.type == FormFieldType::Money
                               ? tr("Write an amount in đồng, like 12.450.000.")
                               : tr("Write a whole number, or nothing."));
}

void FormLineEditor::startEditing()
{
    editor()->setFocus(Qt::ShortcutFocusReason);
    if (editor() == m_edit)
        m_edit->selectAll();
}

bool FormLineEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        flush();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool inText = watched == m_text && !(key->modifiers() & Qt::ControlModifier);
    if (enter && !inText) {
        flush();
        if (m_problem->isHidden())
            emit nextWanted();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        flush();
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace soattt
