#include "views/office/changedialog.h"

#include "models/services/changelist.h"
#include "models/services/exportservice.h"
#include "views/office/changedelegate.h"
#include "views/office/changemodel.h"
#include "views/reports/printing.h"
#include "views/shared/dialogs.h"
#include "views/shared/regulationtitle.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"
#include "views/users/askagain.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QShortcut>
#include <QTableView>

namespace soattt {

namespace {

constexpr ChangeKind kinds[] = {ChangeKind::Dropped, ChangeKind::Laxer,   ChangeKind::Stricter,
                                ChangeKind::New,     ChangeKind::Changed, ChangeKind::Unknown};

QString listed(const QString& title, const ChangeSide& side)
{
    QStringList lines{QStringLiteral("%1: %2").arg(title, side.text)};
    if (!side.clauses.isEmpty())
        lines.append(clauseTitles(texts(side.clauses)));
    for (const QString& quote : side.quotes)
        lines.append(QStringLiteral("“%1”").arg(quote));
    return (lines + side.notes).join(QLatin1Char('\n'));
}

} // namespace

ChangeDialog::ChangeDialog(Desk& desk, const QStringList& wanted, QWidget* parent)
    : TaskDialog(tr("Change of regulations"), parent)
    , m_desk(desk)
    , m_wanted(wanted)
    , m_model(new ChangeModel(this))
    , m_kind(new QComboBox)
    , m_words(new QLineEdit)
    , m_table(new QTableView)
    , m_quotes(new QPlainTextEdit)
    , m_count(makeLabel(QString(), "fieldLabel"))
    , m_decision(new QLineEdit)
{
    setObjectName(QStringLiteral("changeDialog"));
    m_model->setChanges(OfficeService(desk.session()).changesBy(wanted));
    makeTable();
    body()->addWidget(makeHead());
    body()->addWidget(inCard(m_table), 3);
    body()->addWidget(m_quotes, 1);
    body()->addWidget(makeDecision());
    makeButtons();
    const QSize room =
        (parent ? parent->window()->size() : QSize(lines(this, 54), lines(this, 29))) -
        QSize(lines(this, 4), lines(this, 4));
    resize(room.boundedTo(QSize(lines(this, 76), lines(this, 42))));
    m_table->selectRow(0);
    showCurrent();
    showDecision();
    m_table->setFocus();
}

QWidget* ChangeDialog::makeHead()
{
    const QString from = regulationTitles(m_desk.book().office().regulations);
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    QLabel* sets =
        makeWrapped(QStringLiteral("%1 → %2").arg(from, regulationTitles(m_wanted)), "muted");
    m_kind->setObjectName(QStringLiteral("changeKind"));
    m_kind->setAccessibleName(tr("Which changes are shown"));
    m_kind->addItem(tr("All (%1)").arg(m_model->changes().size()));
    for (const ChangeKind kind : kinds) {
        if (const int count = m_model->count(kind))
            m_kind->addItem(QStringLiteral("%1 (%2)").arg(labelOf(kind)).arg(count), int(kind));
    }
    m_words->setObjectName(QStringLiteral("changeWords"));
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(100);
    layout->addWidget(sets, 1);
    layout->addWidget(m_kind);
    layout->addWidget(m_words);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChangeDialog::filter);
    connect(m_words, &QLineEdit::textChanged, this, &ChangeDialog::filter);
    return head;
}

void ChangeDialog::makeTable()
{
    m_table->setObjectName(QStringLiteral("changeTable"));
    m_table->setAccessibleName(tr("Changes"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChangeDelegate(m_table));
    setUpRows(m_table, 1.75);
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    for (const auto& [column, width] :
         {std::pair(ChangeModel::Keep, 3.6), std::pair(ChangeModel::What, 6.4)}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, lines(this, width));
    }
    m_quotes->setObjectName(QStringLiteral("changeQuotes"));
    m_quotes->setAccessibleName(tr("The two texts"));
    m_quotes->setReadOnly(true);
    m_quotes->setTabChangesFocus(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChangeDialog::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ChangeDialog::showDecision);
    auto* toggle = new QShortcut(Qt::Key_Space, m_table);
    toggle->setContext(Qt::WidgetShortcut);
    connect(toggle, &QShortcut::activated, this, &ChangeDialog::toggleCurrent);
}

QWidget* ChangeDialog::makeDecision()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_count->setObjectName(QStringLiteral("keptCount"));
    m_count->setBuddy(m_decision);
    m_decision->setObjectName(QStringLiteral("decision"));
    m_decision->setAccessibleName(tr("By which decision"));
    m_decision->setPlaceholderText(tr("12/QĐ-UBND of 05/01/2026, or a note"));
    m_decision->setMaxLength(100); // the origin stands behind it
    layout->addWidget(m_count);
    layout->addWidget(m_decision, 1);
    return row;
}

void ChangeDialog::makeButtons()
{
    QPushButton* print = makeButton(tr("Print…"), QStringLiteral("printChanges"));
    QPushButton* save = makeButton(tr("Save as…"), QStringLiteral("saveChanges"));
    foot()->addWidget(print);
    foot()->addWidget(save);
    QPushButton* cancel = addButton(tr("Cancel"), "cancelChange");
    QPushButton* apply = addButton(tr("Apply…"), "applyChange", "primary");
    apply->setDefault(true);
    connect(print, &QPushButton::clicked, this, &ChangeDialog::print);
    connect(save, &QPushButton::clicked, this, &ChangeDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &ChangeDialog::apply);
    const bool mayExport = m_desk.may(Operation::Export);
    print->setVisible(mayExport);
    save->setVisible(mayExport);
}

void ChangeDialog::filter()
{
    const QVariant kind = m_kind->currentData();
    m_model->show(kind.isValid() ? std::optional(ChangeKind(kind.toInt())) : std::nullopt,
                  m_words->text());
    m_table->selectRow(0);
    showCurrent();
}

void ChangeDialog::showCurrent()
{
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid()) {
        m_quotes->setPlainText(m_model->changes().empty() ? tr("Nothing changes for the office.")
                                                          : QString());
        return;
    }
    const OfferedChange& offer = m_model->at(at.row());
    QStringList parts{listed(tr("Until now"), offer.change.before),
                      listed(tr("From now on"), offer.change.after)};
    if (!offer.heldBy.isEmpty())
        parts.append(tr("The own rule %1 keeps it already.").arg(offer.heldBy));
    if (!offer.overtaken.isEmpty())
        parts.append(
            tr("The own rule %1 is laxer than the new text, which binds.").arg(offer.overtaken));
    m_quotes->setPlainText(parts.join(QStringLiteral("\n\n")));
}

void ChangeDialog::toggleCurrent()
{
    const QModelIndex keep = m_table->currentIndex().siblingAtColumn(ChangeModel::Keep);
    const bool isKept = keep.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model->setData(keep, isKept ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ChangeDialog::showDecision()
{
    const int kept = int(m_model->kept().size());
    m_count->setText(tr("%n kept as own rule(s), by which decision", nullptr, kept));
    m_decision->setEnabled(kept > 0);
}

ChangeList ChangeDialog::list() const
{
    const Office office = m_desk.book().office();
    ChangeList list;
    list.office = office.name;
    list.headName = office.headName;
    list.before = OfficeService(m_desk.session()).appliedRegulations();
    list.after = shippedRegulations().choose(m_wanted);
    list.changes = m_model->changes();
    list.keep = m_model->kept();
    list.decision = m_decision->text().trimmed();
    list.at = m_desk.book().clock().now();
    return list;
}

void ChangeDialog::print()
{
    attempt([this] {
        m_desk.session().authorize(Operation::Export);
        if (printDocuments(this, {buildChangeList(list())}))
            logNote(m_desk.session(), QStringLiteral("print"), windowTitle());
    });
}

void ChangeDialog::save()
{
    const QString path = m_desk.dialogs().saveFile(
        this, tr("Save the comparison"), tr("Change of regulations") + QStringLiteral(".pdf"),
        QStringLiteral("PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    attempt([&] {
        m_desk.session().authorize(Operation::Export);
        writeChangeList(list(), path);
        logNote(m_desk.session(), QStringLiteral("export"), QFileInfo(path).fileName());
        m_desk.say(tr("The comparison was saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void ChangeDialog::apply()
{
    const QStringList keep = m_model->kept();
    if (!keep.isEmpty() && m_decision->text().trimmed().isEmpty()) {
        attempt([] {
            throw UserError(tr("What is kept needs the office's own decision."),
                            tr("Write its number and date, or a note; or take the ticks away."));
        });
        m_decision->setFocus();
        return;
    }
    askAgain(m_desk, this, tr("The regulations the office is bound to are changed."), [this, keep] {
        const bool done = attempt([&] {
            OfficeService(m_desk.session()).applyRegulations(m_wanted, keep, m_decision->text());
        });
        if (!done)
            return;
        m_desk.say(tr("The applied regulations were changed."), true);
        accept();
    });
}

} // namespace soattt
