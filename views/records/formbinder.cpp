#include "views/records/formbinder.h"

#include "models/registers/labels.h"
#include "views/shared/widgets.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace soattt {

namespace {

QString labelText(const Field& field)
{
    QString text = fieldLabel(field);
    const QString unit = unitLabel(field);
    if (!unit.isEmpty())
        text += QStringLiteral(" (%1)").arg(unit);
    // The program gives a code when none is typed, so it asks for none.
    return field.required && field.key != QLatin1String("code") ? text + QStringLiteral(" *")
                                                                : text;
}

QScrollArea* scrollAreaOf(QWidget* widget)
{
    for (QWidget* parent = widget; parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            return area;
    }
    return nullptr;
}

} // namespace

FormBinder::FormBinder(QWidget* form, const RecordKind& kind, Repository& repository,
                       RecordNames& names, const Words& words)
    : QObject(form)
    , m_kind(kind)
    , m_form(form)
    , m_loaded(kind)
{
    for (const Field& field : kind.fields())
        bind(field, form, repository, names, words);
}

void FormBinder::bind(const Field& field, QWidget* form, Repository& repository, RecordNames& names,
                      const Words& words)
{
    auto* widget = form->findChild<QWidget*>(field.key);
    if (!widget || field.system)
        return;
    FieldEditor* editor = makeFieldEditor(field, widget, repository, names, words.value(field.key));
    m_editors.insert(field.key, editor);
    label(field, form);
    auto* error = makeWrapped(QString(), "error");
    error->setObjectName(field.key + QStringLiteral("Error"));
    error->hide();
    if (auto* cell = form->findChild<QVBoxLayout*>(field.key + QStringLiteral("Cell"))) {
        cell->addWidget(error);
        cell->addStretch(1); // a sentence here must not move the field beside it
    }
    m_errors.insert(field.key, error);
    editor->offerNew();
    connect(editor, &FieldEditor::newWanted, this,
            [this, editor] { emit newRecordWanted(editor); });
    connect(editor, &FieldEditor::edited, this, [this, key = field.key] {
        m_touched.insert(key);
        emit edited();
    });
}

void FormBinder::label(const Field& field, QWidget* form)
{
    auto* label = form->findChild<QLabel*>(field.key + QStringLiteral("Label"));
    QWidget* widget = m_editors.value(field.key)->widget();
    widget->setAccessibleName(fieldLabel(field));
    if (!label)
        return;
    label->setTextFormat(Qt::PlainText);
    label->setText(labelText(field));
}

void FormBinder::load(const Record& record)
{
    m_loaded = record;
    m_touched.clear();
    for (FieldEditor* editor : std::as_const(m_editors)) {
        editor->load(record.at(editor->field().key));
        m_loadedTexts.insert(editor->field().key, editor->typed());
    }
    showProblems({});
}

Record FormBinder::record() const
{
    Record record = m_loaded;
    for (const FieldEditor* editor : m_editors) {
        if (auto value = editor->value())
            record.set(editor->field().key, std::move(*value));
    }
    return record;
}

std::vector<Problem> FormBinder::unreadable() const
{
    std::vector<Problem> problems;
    for (const QString& key : boundKeys()) {
        const FieldEditor* editor = m_editors.value(key);
        if (!editor->value())
            problems.push_back({key, editor->refusal()});
    }
    return problems;
}

bool FormBinder::isChanged() const
{
    return !typed().isEmpty();
}

QHash<QString, QString> FormBinder::typed() const
{
    QHash<QString, QString> texts;
    for (const FieldEditor* editor : m_editors) {
        const QString text = editor->typed();
        if (text != m_loadedTexts.value(editor->field().key))
            texts.insert(editor->field().key, text);
    }
    return texts;
}

QHash<QString, QString> FormBinder::texts() const
{
    QHash<QString, QString> texts;
    for (const FieldEditor* editor : m_editors) {
        if (!editor->typed().isEmpty())
            texts.insert(editor->field().key, editor->typed());
    }
    return texts;
}

void FormBinder::restore(const QHash<QString, QString>& typed)
{
    for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
        if (FieldEditor* editor = m_editors.value(it.key()))
            editor->restore(it.value());
    }
}

QStringList FormBinder::showProblems(const std::vector<Problem>& problems, bool touchedOnly)
{
    QHash<QString, QString> byField;
    QStringList homeless;
    for (const Problem& problem : problems) {
        if (!m_editors.contains(problem.field))
            homeless.append(problem.message);
        else if ((!touchedOnly || m_touched.contains(problem.field)) &&
                 !byField.contains(problem.field))
            byField.insert(problem.field, problem.message);
    }
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        showProblem(it.key(), byField.value(it.key()));
    return homeless;
}

void FormBinder::showProblem(const QString& key, const QString& message)
{
    QLabel* error = m_errors.value(key);
    error->setText(message);
    error->setVisible(!message.isEmpty());
    QWidget* widget = m_editors.value(key)->widget();
    setMark(widget, "refused", !message.isEmpty());
    widget->setAccessibleDescription(message);
}

void FormBinder::focusFirstProblem()
{
    for (QWidget* next = m_form->nextInFocusChain(); next && next != m_form;
         next = next->nextInFocusChain()) {
        if (!m_form->isAncestorOf(next) || !next->property("refused").toBool())
            continue;
        next->setFocus();
        if (QScrollArea* area = scrollAreaOf(m_form))
            area->ensureWidgetVisible(next, 0, lines(next, 4));
        return;
    }
}

QStringList FormBinder::boundKeys() const
{
    QStringList keys;
    for (const Field& field : m_kind.fields()) {
        if (m_editors.contains(field.key))
            keys.append(field.key);
    }
    return keys;
}

} // namespace soattt
