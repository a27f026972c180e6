#include "views/records/referenceeditor.h"

#include "models/core/text.h"
#include "models/registers/catalog.h"
#include "models/registers/labels.h"
#include "models/tables/referencemodel.h"
#include "views/records/listcompleter.h"
#include "views/shared/glyph.h"
#include "views/shared/shortcuts.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>
#include <QShortcut>

namespace soattt {

ReferenceEditor::ReferenceEditor(const Field& field, QLineEdit* line, Repository& repository,
                                 RecordNames& names)
    : LineEditor(field, line)
    , m_names(names)
    , m_model(new ReferenceModel(repository, *findKind(field.target), this))
{
    auto* completer = new ListCompleter(m_model, severalOf(), this);
    line->setCompleter(completer);
    connect(line, &QLineEdit::textEdited, m_model, [this, completer](const QString& typed) {
        m_model->search(completer->lastPart(typed));
    });
    connect(addOpener(), &QAction::triggered, this, &ReferenceEditor::popUp);
    connect(completer, QOverload<const QString&>::of(&QCompleter::activated), this,
            &FieldEditor::edited);
}

void ReferenceEditor::offerNew()
{
    QAction* add = line()->addAction(glyphIcon(QStringLiteral("add"), Ink::Muted),
                                     QLineEdit::TrailingPosition);
    add->setObjectName(QStringLiteral("newReference"));
    add->setToolTip(withKeys(tr("Add %1").arg(kindSingular(*findKind(field().target))),
                             Shortcut::NewReference));
    for (const QKeySequence& keys :
         {keysOf(Shortcut::NewReference), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto* shortcut = new QShortcut(keys, line());
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, add, &QAction::trigger);
    }
    connect(add, &QAction::triggered, this, [this] {
        if (!line()->isReadOnly())
            emit newWanted();
    });
}

/// In place of the one, or after the several that stand there.
void ReferenceEditor::addReference(const QString& code)
{
    QStringList codes;
    if (const auto now = value(); severalOf() && now && !isEmpty(*now))
        codes = std::get<QStringList>(*now);
    codes.append(code);
    load(severalOf() ? Value(codes) : Value(code));
    emit edited();
}

void ReferenceEditor::popUp()
{
    if (line()->isReadOnly())
        return;
    line()->setFocus();
    m_model->search(QString());
    line()->completer()->setCompletionPrefix(QString());
    line()->completer()->complete();
}

QString ReferenceEditor::titleOf(const QString& code) const
{
    return joinTitle(code, m_names.nameOf(field().target, code));
}

void ReferenceEditor::load(const Value& value)
{
    QStringList titles;
    if (const auto* codes = std::get_if<QStringList>(&value)) {
        for (const QString& code : *codes)
            titles.append(titleOf(code));
    } else if (!isEmpty(value)) {
        titles.append(titleOf(textOf(value)));
    }
    restore(titles.join(separator()));
}

QStringList ReferenceEditor::parts() const
{
    if (severalOf())
        return split(typed());
    const QString whole = typed().trimmed();
    return whole.isEmpty() ? QStringList() : QStringList{whole};
}

/// What leads to no record stays as typed, so that the check can name it.
std::optional<Value> ReferenceEditor::value() const
{
    QStringList codes;
    for (const QString& part : parts())
        codes.append(m_model->resolve(part).value_or(text::clean(part)));
    if (codes.isEmpty())
        return Value();
    codes.removeDuplicates();
    return severalOf() ? Value(codes) : Value(codes.front());
}

void ReferenceEditor::tidy()
{
    if (const auto* popup = line()->completer()->popup(); popup && popup->isVisible())
        return;
    load(*value());
}

} // namespace soattt
