#include "views/records/conditiondialog.h"

#include "models/core/text.h"
#include "models/registers/labels.h"
#include "views/records/conditionvalues.h"
#include "views/records/officewords.h"
#include "views/records/tabchain.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace soattt {

ConditionDialog::ConditionDialog(Desk& desk, const RecordKind& kind, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_words(officeWords(desk.session(), kind))
    , m_search(new QLineEdit)
    , m_fields(new QListWidget)
    , m_heading(makeWrapped(QString(), "heading"))
    , m_ask(new QComboBox)
    , m_values(new ConditionValues(desk, kind))
    , m_error(makeWrapped(QString(), "error"))
    , m_apply(makeButton(tr("Add the condition"), QStringLiteral("applyCondition"), "primary"))
{
    setObjectName(QStringLiteral("conditionDialog"));
    setWindowTitle(tr("Condition"));
    auto* panes = new QHBoxLayout;
    panes->setSpacing(lines(this, 0.8));
    panes->addWidget(makeFields());
    panes->addWidget(makeQuestion(), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    m_apply->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(panes, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConditionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConditionDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &ConditionDialog::narrowFields);
    connect(m_fields, &QListWidget::currentRowChanged, this, &ConditionDialog::showField);
    connect(m_ask, &QComboBox::activated, this, &ConditionDialog::showAsk);
    resize(lines(this, 36), lines(this, 21));
    narrowFields(QString());
    m_search->setFocus();
}

QWidget* ConditionDialog::makeFields()
{
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    m_search->setObjectName(QStringLiteral("fieldSearch"));
    m_search->setPlaceholderText(tr("Find a field"));
    m_search->setAccessibleName(tr("Find a field"));
    m_search->installEventFilter(this);
    m_fields->setObjectName(QStringLiteral("fieldList"));
    m_fields->setAccessibleName(tr("Fields"));
    setRole(m_fields, "picklist");
    m_fields->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_search);
    layout->addWidget(m_fields, 1);
    pane->setFixedWidth(lines(this, 15));
    return pane;
}

QWidget* ConditionDialog::makeQuestion()
{
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    m_ask->setObjectName(QStringLiteral("conditionAsk"));
    m_ask->setAccessibleName(tr("What is asked"));
    m_error->setObjectName(QStringLiteral("conditionError"));
    m_error->hide();
    layout->addWidget(m_heading);
    layout->addWidget(m_ask);
    layout->addWidget(m_values);
    layout->addWidget(m_error);
    layout->addStretch(1);
    return pane;
}

void ConditionDialog::load(const Condition& condition)
{
    chooseField(condition.field);
    const Field* asked = field();
    if (!asked)
        return;
    const Question question = questionOf(*asked, condition);
    const int at = m_ask->findData(int(question.ask));
    m_apply->setText(tr("Change the condition"));
    if (at < 0)
        return;
    m_ask->setCurrentIndex(at);
    showValues(*asked, question);
    m_values->focusFirst();
}

void ConditionDialog::chooseField(const QString& key)
{
    for (int row = 0; row < m_fields->count(); ++row) {
        if (m_fields->item(row)->data(Qt::UserRole).toString() == key)
            m_fields->setCurrentRow(row);
    }
    m_values->focusFirst();
}

const Field* ConditionDialog::field() const
{
    const QListWidgetItem* item = m_fields->currentItem();
    return item ? m_kind.find(item->data(Qt::UserRole).toString()) : nullptr;
}

void ConditionDialog::narrowFields(const QString& typed)
{
    const QSignalBlocker blocker(m_fields);
    const QString folded = text::fold(typed);
    m_fields->clear();
    for (const Field& one : m_kind.fields()) {
        const QString label = fieldLabel(one);
        if (one.secret || one.key == QLatin1String("withdrawn") ||
            !text::fold(label).contains(folded))
            continue;
        auto* item = new QListWidgetItem(label, m_fields);
        item->setData(Qt::UserRole, one.key);
        item->setToolTip(label);
    }
    m_fields->setCurrentRow(0);
    showField();
}

void ConditionDialog::showField()
{
    const Field* asked = field();
    m_apply->setEnabled(asked);
    m_ask->clear();
    m_error->hide();
    m_heading->setText(asked ? fieldLabel(*asked) : tr("No field is called so."));
    m_ask->setVisible(asked);
    m_values->setVisible(asked);
    if (!asked)
        return;
    for (const Ask ask : asksOf(*asked, m_words.contains(asked->key)))
        m_ask->addItem(askLabel(ask), int(ask));
    showAsk();
}

void ConditionDialog::showAsk()
{
    m_error->hide();
    const Field* asked = field();
    if (asked)
        showValues(*asked, {static_cast<Ask>(m_ask->currentData().toInt()), {}});
}

void ConditionDialog::showValues(const Field& field, const Question& question)
{
    m_values->ask(field, m_words.value(field.key), question);
    chainTabs(QList<QWidget*>{m_ask} + m_values->inputs() + QList<QWidget*>{m_apply});
}

void ConditionDialog::accept()
{
    const Field* asked = field();
    if (!asked)
        return;
    const auto values = m_values->values();
    if (!values) {
        refuse(m_values->problem());
        m_values->focusFirst();
        return;
    }
    m_condition = conditionOf(*asked, {static_cast<Ask>(m_ask->currentData().toInt()), *values});
    QDialog::accept();
}

void ConditionDialog::refuse(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->show();
}

/// In the search line the arrows walk through the fields, and Enter goes on to the values.
bool ConditionDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0 && m_fields->count() > 0) {
        m_fields->setCurrentRow(qBound(0, m_fields->currentRow() + step, m_fields->count() - 1));
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    if (field())
        m_ask->setFocus();
    return true;
}

} // namespace soattt
