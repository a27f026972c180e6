#include "views/records/bulkeditdialog.h"

#include "models/registers/labels.h"
#include "views/records/officewords.h"
#include "views/records/tabchain.h"
#include "views/records/ticklist.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace soattt {

namespace {

constexpr qsizetype shownRefusals = 6;

} // namespace

BulkEditDialog::BulkEditDialog(Desk& desk, std::vector<Record> records, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_kind(records.front().kind())
    , m_records(std::move(records))
    , m_words(officeWords(desk.session(), m_kind))
    , m_fields(new TickList(QStringLiteral("bulkFields")))
    , m_hint(makeWrapped(tr("Tick the fields on the left that all of these records shall share. "
                            "A field left empty here is emptied in each of them."),
                         "muted"))
    , m_rows(new QFormLayout)
    , m_error(makeWrapped(QString(), "error"))
    , m_apply(makeButton(tr("Change %n record(s)", nullptr, int(m_records.size())),
                         QStringLiteral("applyBulk"), "primary"))
{
    setObjectName(QStringLiteral("bulkEditDialog"));
    setWindowTitle(tr("Change several records"));
    auto* panes = new QHBoxLayout;
    panes->setSpacing(lines(this, 0.8));
    panes->addWidget(makeFields());
    panes->addWidget(makeForm(), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    m_apply->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(panes, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &BulkEditDialog::reject);
    resize(lines(this, 40), lines(this, 22));
    m_fields->setFocus();
}

std::vector<const Field*> BulkEditDialog::fieldsOf(const RecordKind& kind)
{
    std::vector<const Field*> fields;
    for (const Field& field : kind.fields()) {
        if (!field.isUnique() && !field.system && !field.secret)
            fields.push_back(&field);
    }
    return fields;
}

QWidget* BulkEditDialog::makeFields()
{
    m_fields->setAccessibleName(tr("Fields"));
    m_fields->setFixedWidth(lines(this, 15));
    for (const Field* field : fieldsOf(m_kind))
        m_fields->add(field->key, fieldLabel(*field), false);
    connect(m_fields, &TickList::toggled, this, &BulkEditDialog::toggle);
    return m_fields;
}

QWidget* BulkEditDialog::makeForm()
{
    auto* content = new QWidget;
    setRole(content, "page");
    m_error->setObjectName(QStringLiteral("bulkError"));
    m_error->hide();
    m_rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    auto* layout = new QVBoxLayout(content);
    setMargins(layout, this, 0.2, 0);
    layout->addWidget(m_hint);
    layout->addWidget(m_error);
    layout->addLayout(m_rows);
    layout->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

void BulkEditDialog::choose(const QString& key)
{
    m_fields->tick(key, true);
}

void BulkEditDialog::toggle(const QString& key, bool on)
{
    if (on && !m_editors.contains(key))
        addRow(m_kind.field(key));
    else if (!on && m_editors.contains(key))
        m_rows->removeRow(m_editors.take(key)->widget());
    m_apply->setEnabled(!m_editors.isEmpty());
    QList<QWidget*> order{m_fields};
    for (int row = 0; row < m_rows->rowCount(); ++row)
        order.append(m_rows->itemAt(row, QFormLayout::FieldRole)->widget());
    chainTabs(order + QList<QWidget*>{m_apply});
}

/// What the records share already stands there to begin with.
void BulkEditDialog::addRow(const Field& field)
{
    const auto& words = m_words.value(field.key);
    QWidget* widget = makeFieldWidget(field, nullptr, !words.empty());
    widget->setObjectName(field.key);
    widget->setAccessibleName(fieldLabel(field));
    const QString unit = unitLabel(field);
    QLabel* label = makeLabel(
        unit.isEmpty() ? fieldLabel(field) : QStringLiteral("%1 (%2)").arg(fieldLabel(field), unit),
        "fieldLabel");
    label->setBuddy(widget);
    m_rows->addRow(label, widget);
    FieldEditor* editor =
        makeFieldEditor(field, widget, m_desk.book().repository(), m_desk.names(), words);
    const Value& first = m_records.front().at(field.key);
    const bool shared = std::all_of(m_records.begin(), m_records.end(), [&](const Record& record) {
        return record.at(field.key) == first;
    });
    editor->load(shared ? first : Value());
    m_editors.insert(field.key, editor);
    label->show();
    widget->show();
}

std::optional<QHash<QString, Value>> BulkEditDialog::values()
{
    QHash<QString, Value> values;
    QStringList unreadable;
    for (const FieldEditor* editor : std::as_const(m_editors)) {
        const auto value = editor->value();
        if (value)
            values.insert(editor->field().key, *value);
        else
            unreadable.append(
                QStringLiteral("%1: %2").arg(fieldLabel(editor->field()), editor->refusal()));
    }
    if (unreadable.isEmpty())
        return values;
    refuse(unreadable);
    return std::nullopt;
}

std::vector<Record> BulkEditDialog::changed(const QHash<QString, Value>& values) const
{
    std::vector<Record> changed;
    for (const Record& before : m_records) {
        Record after = before;
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            after.set(it.key(), it.value());
        if (after != before)
            changed.push_back(after);
    }
    return changed;
}

void BulkEditDialog::accept()
{
    const auto wanted = values();
    if (!wanted)
        return;
    try {
        const std::vector<Record> records = changed(*wanted);
        if (!records.empty())
            m_desk.records().saveAll(records, QStringLiteral("change %1").arg(m_kind.key()));
        m_desk.say(tr("%n record(s) were changed.", nullptr, int(records.size())),
                   !records.empty());
        QDialog::accept();
    } catch (const RecordRefused& refused) {
        QStringList sentences;
        for (const Problem& problem : refused.problems())
            sentences.append(problem.message);
        refuse(sentences);
    } catch (const Error& error) {
        refuse({error.text()});
    }
}

void BulkEditDialog::refuse(const QStringList& sentences)
{
    QStringList shown = sentences.mid(0, shownRefusals);
    const qsizetype more = sentences.size() - shown.size();
    if (more > 0)
        shown.append(tr("… and %n more.", nullptr, int(more)));
    shown.append(tr("Nothing was changed."));
    m_error->setText(shown.join(QLatin1Char('\n')));
    m_error->show();
    m_hint->hide();
}

} // namespace soattt
