#include "views/records/recordtabs.h"

#include "models/registers/fieldtext.h"
#include "models/registers/labels.h"
#include "models/tables/historymodel.h"
#include "models/tables/relatedrecords.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"
#include "views/shell/pages.h"

#include <QCoreApplication>
#include <QGridLayout>

#include <algorithm>

namespace soattt {

namespace {

constexpr int shownEntries = 60;

struct Tabs
{
    Q_DECLARE_TR_FUNCTIONS(RecordTabs)
};

QLabel* selectable(const QString& text)
{
    QLabel* label = makeWrapped(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

void addFacts(QVBoxLayout& layout, Desk& desk, const Record& record)
{
    if (const auto& actionsOf = registerHooks().recordActions) {
        if (QWidget* actions = actionsOf(desk, record))
            layout.addWidget(actions);
    }
    const QWidget* page = layout.parentWidget();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(lines(page, 0.7));
    grid->setVerticalSpacing(lines(page, 0.3));
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    int row = 0;
    for (const Field& field : record.kind().fields()) {
        const Value& value = record.at(field.key);
        const bool said = field.key == QLatin1String("code") ||
                          &field == titleField(record.kind()) ||
                          field.key.startsWith(QLatin1String("closed_")) || field.secret;
        if (isEmpty(value) || said)
            continue;
        QString text = desk.names().text(record.kind(), field, value);
        if (!unitLabel(field).isEmpty())
            text += QLatin1Char(' ') + unitLabel(field);
        else if (field.type == FieldType::Money)
            text += Tabs::tr(" đồng");
        grid->addWidget(makeWrapped(fieldLabel(field), "muted"), row, 0, Qt::AlignTop);
        grid->addWidget(selectable(text), row, 1, Qt::AlignTop);
        grid->addWidget(makeLine(), row + 1, 0, 1, 2);
        row += 2;
    }
    layout.addLayout(grid);
}

void addRelated(QVBoxLayout& layout, Desk& desk, const Record& record)
{
    const auto groups =
        relatedRecords(desk.book().repository(), record.kind(), record.code(),
                       [&desk](const RecordKind& kind) { return desk.may(reading(kind)); });
    if (groups.empty())
        layout.addWidget(makeWrapped(Tabs::tr("No other record points to this one."), "muted"));
    for (const RelatedGroup& group : groups) {
        layout.addWidget(makeWrapped(QStringLiteral("%1 · %2 (%3)")
                                         .arg(kindLabel(*group.kind), fieldLabel(*group.field))
                                         .arg(group.count),
                                     "strong"));
        for (const Record& other : group.first) {
            QPushButton* link = makeButton(recordTitle(other), QString(), "link");
            link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            QObject::connect(link, &QPushButton::clicked, &desk,
                             [&desk, kind = group.kind->key(), code = other.code()] {
                                 desk.openRecord(kind, code);
                             });
            layout.addWidget(link);
        }
        const bool own = group.kind->find(group.field->key) == group.field;
        if (group.count > qint64(group.first.size()) && own &&
            group.field->type == FieldType::Reference) {
            QPushButton* all =
                makeButton(Tabs::tr("Show all %1").arg(group.count), QString(), "link");
            RecordQuery query;
            query.where.push_back({group.field->key, Condition::Test::Equals, {record.code()}});
            query.withClosed = true;
            QObject::connect(
                all, &QPushButton::clicked, &desk,
                [&desk, kind = group.kind->key(), query] { desk.openList(kind, query); });
            layout.addWidget(all);
        }
    }
}

void addHistory(QVBoxLayout& layout, Desk& desk, const Record& record)
{
    HistoryModel history(desk.book().log(), desk.names());
    LogQuery query;
    query.kind = record.kind().key();
    query.code = record.code();
    history.setQuery(query);
    for (int row = 0; row < std::min(history.rowCount(), shownEntries); ++row) {
        const auto text = [&](int column) { return history.index(row, column).data().toString(); };
        const LogEntry& entry = history.entryAt(row);
        layout.addWidget(makeWrapped(text(HistoryModel::Action), "strong"));
        layout.addWidget(makeWrapped(
            QStringLiteral("%1 · %2 %3")
                .arg(text(HistoryModel::Time), text(HistoryModel::Actor), noteWords(entry.note))
                .trimmed(),
            "small"));
        if (entry.action == QLatin1String("add")) // every field of it would only repeat the facts
            layout.addSpacing(0);
        else
            for (const ChangeWords& change : changeWords(entry, desk.names()))
                layout.addWidget(makeWrapped(
                    QStringLiteral("%1: %2 → %3")
                        .arg(change.field,
                             change.before.isEmpty() ? Tabs::tr("(empty)") : change.before,
                             change.after.isEmpty() ? Tabs::tr("(empty)") : change.after)));
        layout.addWidget(makeLine());
    }
}

} // namespace soattt
