#include "views/accounts/reviewdialog.h"

#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/registers/fieldtext.h"
#include "views/accounts/finishreviewdialog.h"
#include "views/accounts/reviewmodel.h"
#include "views/records/celldelegate.h"
#include "views/shared/noticebar.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace soattt {

namespace {

QString decisionText(ReviewDecision decision)
{
    return displayText(accountReviewLineKind().field(QStringLiteral("decision")),
                       Value(enumKey(decision)));
}

} // namespace

ReviewDialog::ReviewDialog(Desk& desk, const QString& review, QWidget* parent)
    : TaskDialog(tr("Review of accounts"), parent)
    , m_desk(desk)
    , m_service(desk.session())
    , m_code(review)
    , m_model(new ReviewModel(this))
    , m_counts(makeWrapped(QString(), "heading"))
    , m_filter(new QComboBox)
    , m_table(new QTableView)
    , m_details(makeWrapped(QString(), "muted"))
{
    setObjectName(QStringLiteral("reviewDialog"));
    makeTable();
    m_details->setObjectName(QStringLiteral("reviewDetails"));
    body()->addWidget(makeHead());
    body()->addWidget(inCard(m_table), 1);
    body()->addWidget(m_details);
    if (!m_service.review(review).finishedOn)
        body()->addWidget(makeWrapped(tr("Arrows lead on · C takes a decision back · L shows only "
                                         "what is undecided · Ctrl+Z undoes"),
                                      "small"));
    body()->addWidget(m_reasonBar = makeReason());
    makeButtons();
    addKeys();
    resize(lines(this, 60), lines(this, 28));
    connect(&desk.book(), &Book::committed, this, &ReviewDialog::committed);
    load();
    setShown(int(m_review.finishedOn ? ReviewModel::Shown::Outstanding : ReviewModel::Shown::All));
    m_table->setFocus();
}

QWidget* ReviewDialog::makeHead()
{
    m_counts->setObjectName(QStringLiteral("reviewCounts"));
    m_filter->setObjectName(QStringLiteral("reviewFilter"));
    m_filter->setAccessibleName(tr("Which accounts are shown"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_filter);
    connect(m_filter, &QComboBox::activated, this, [this] {
        setShown(m_filter->currentData().toInt());
        m_table->setFocus();
    });
    return head;
}

void ReviewDialog::makeTable()
{
    m_table->setObjectName(QStringLiteral("reviewTable"));
    m_table->setAccessibleName(tr("Accounts of the review"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setAttribute(Qt::WA_InputMethodEnabled, false); // letters are keys here
    setUpRows(m_table, 1.7);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReviewDialog::showCurrent);
}

QWidget* ReviewDialog::makeReason()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_reasonLabel = makeLabel(QString(), "fieldLabel");
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("reviewReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reasonLabel->setBuddy(m_reason);
    QPushButton* apply = makeButton(tr("Decide"), QStringLiteral("applyReason"), "primary");
    layout->addWidget(m_reasonLabel);
    layout->addWidget(m_reason, 1);
    layout->addWidget(apply);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReviewDialog::applyReason);
    connect(apply, &QPushButton::clicked, this, &ReviewDialog::applyReason);
    auto* leave = new QShortcut(Qt::Key_Escape, bar);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &ReviewDialog::leaveReason);
    bar->hide();
    return bar;
}

void ReviewDialog::makeButtons()
{
    const auto add = [this](const QString& text, const char* name, auto work) {
        QPushButton* button = makeButton(text, QString::fromLatin1(name));
        foot()->addWidget(button);
        connect(button, &QPushButton::clicked, this, work);
        return button;
    };
    m_keep = add(tr("Keep (G)"), "decideKeep", [this] { decide(ReviewDecision::Keep); });
    m_reduce = add(tr("Reduce (T)"), "decideReduce", [this] { decide(ReviewDecision::Reduce); });
    m_revoke = add(tr("Revoke (H)"), "decideRevoke", [this] { decide(ReviewDecision::Revoke); });
    m_done = add(tr("Done on the system (X)"), "markDone", [this] { markDone(); });
    QPushButton* close = addButton(tr("Close"), "closeReview");
    m_finish = addButton(tr("Finish the review…"), "finishReview", "primary");
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_finish, &QPushButton::clicked, this, &ReviewDialog::finish);
}

void ReviewDialog::addKeys()
{
    const auto add = [this](std::initializer_list<Qt::Key> keys, auto work) {
        for (const Qt::Key key : keys) {
            auto* shortcut = new QShortcut(key, m_table);
            shortcut->setContext(Qt::WidgetShortcut);
            connect(shortcut, &QShortcut::activated, this, work);
        }
    };
    add({Qt::Key_G, Qt::Key_1}, [this] { decide(ReviewDecision::Keep); });
    add({Qt::Key_T, Qt::Key_2}, [this] { decide(ReviewDecision::Reduce); });
    add({Qt::Key_H, Qt::Key_3}, [this] { decide(ReviewDecision::Revoke); });
    add({Qt::Key_C, Qt::Key_0}, [this] { decide(ReviewDecision::Undecided); });
    add({Qt::Key_X}, [this] { markDone(); });
    add({Qt::Key_L}, [this] {
        const bool narrow = m_model->shown() != ReviewModel::Shown::Undecided;
        setShown(int(narrow ? ReviewModel::Shown::Undecided : ReviewModel::Shown::All));
    });
    auto* undo = new QShortcut(QKeySequence::Undo, m_table);
    undo->setContext(Qt::WidgetShortcut);
    connect(undo, &QShortcut::activated, &m_desk, &Desk::undo);
}

void ReviewDialog::load()
{
    attempt([this] {
        const int row = m_table->currentIndex().row();
        m_review = m_service.review(m_code);
        setWindowTitle(m_review.title);
        m_model->setRows(m_service.rows(m_code));
        fitColumns(m_table, {ReviewModel::System, ReviewModel::Rights, ReviewModel::Reason});
        showCounts();
        select(row);
    });
}

void ReviewDialog::committed(const QStringList& kinds)
{
    const QStringList concerned{accountReviewLineKind().key(), accountReviewKind().key(),
                                accountKind().key(), staffKind().key()};
    const bool any = std::any_of(kinds.begin(), kinds.end(),
                                 [&](const QString& kind) { return concerned.contains(kind); });
    if (any && !m_writing)
        load();
}

void ReviewDialog::showCounts()
{
    const ReviewCounts& counts = m_model->counts();
    const QLocale locale;
    const bool finished = m_review.finishedOn.has_value();
    m_counts->setText(
        finished ? tr("Finished on %1 · %2 accounts, %3 still to do")
                       .arg(text::dateForPeople(*m_review.finishedOn), locale.toString(counts.all),
                            locale.toString(counts.outstanding))
                 : tr("%1 · decided on %2 of %3")
                       .arg(m_review.title, locale.toString(counts.all - counts.undecided),
                            locale.toString(counts.all)));
    for (QPushButton* button : {m_keep, m_reduce, m_revoke})
        button->setVisible(!finished);
    m_done->setVisible(finished);
    m_finish->setVisible(!finished);
    fillFilter();
}

void ReviewDialog::fillFilter()
{
    using Shown = ReviewModel::Shown;
    const std::pair<Shown, QString> all[] = {{Shown::All, tr("All")},
                                             {Shown::Undecided, tr("Not decided (L)")},
                                             {Shown::Kept, tr("Kept")},
                                             {Shown::Reduced, tr("Reduced")},
                                             {Shown::Revoked, tr("To revoke")},
                                             {Shown::Own, tr("Of the reviewer")},
                                             {Shown::Outstanding, tr("Still to do")}};
    m_filter->clear();
    for (const auto& [shown, label] : all)
        m_filter->addItem(QStringLiteral("%1: %2").arg(label).arg(m_model->countOf(shown)),
                          int(shown));
    m_filter->setCurrentIndex(m_filter->findData(int(m_model->shown())));
}

void ReviewDialog::setShown(int shown)
{
    m_model->setShown(ReviewModel::Shown(shown));
    fillFilter();
    select(0);
}

void ReviewDialog::select(int row)
{
    if (m_model->rowCount() > 0) {
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
        m_table->scrollTo(m_table->currentIndex());
    }
    showCurrent();
}

QStringList ReviewDialog::chosen() const
{
    QStringList codes;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        codes.append(m_model->at(index.row()).line.code);
    return codes;
}

const ReviewRow* ReviewDialog::current() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() ? &m_model->at(at.row()) : nullptr;
}

/// What a reviewer wants to know before deciding.
void ReviewDialog::showCurrent()
{
    const ReviewRow* row = current();
    for (QPushButton* button : {m_keep, m_reduce, m_revoke, m_done})
        button->setEnabled(row && m_desk.may(Operation::EditRecords));
    if (!row) {
        m_details->setText(tr("No account here."));
        return;
    }
    QStringList parts;
    const auto before = m_service.earlier(row->line);
    parts.append(before ? tr("Last review: %1, %2")
                              .arg(text::dateForPeople(before->on), decisionText(before->decision))
                        : tr("Last review: none in this book"));
    if (const auto change = m_service.lastChange(row->account.code))
        parts.append(tr("last change: %1").arg(text::dateForPeople(atOffice(*change).date())));
    if (row->hasLeft)
        parts.append(tr("the holder has left the office"));
    if (row->isOwn)
        parts.append(tr("self-review: the reviewer's own account"));
    m_details->setText(parts.join(QStringLiteral(" · ")));
}

void ReviewDialog::decide(ReviewDecision decision)
{
    if (!current() || m_review.finishedOn || !m_desk.may(Operation::EditRecords))
        return;
    if (decision == ReviewDecision::Reduce || decision == ReviewDecision::Revoke)
        askReason(decision);
    else
        write(decision, QString());
}

void ReviewDialog::askReason(ReviewDecision decision)
{
    m_asked = decision;
    m_reasonLabel->setText(tr("%1, because").arg(decisionText(decision)));
    const QString known = current()->line.reason;
    const QString usual = current()->hasLeft ? tr("The holder has left the office")
                                             : m_lastReasons.value(int(decision));
    m_reason->setText(known.isEmpty() ? usual : known);
    m_reasonBar->show();
    m_reason->setFocus();
    m_reason->selectAll();
}

void ReviewDialog::applyReason()
{
    const QString reason = m_reason->text();
    write(m_asked, reason);
    if (notice().isVisible()) // refused: the reason stays to be mended
        return;
    m_lastReasons.insert(int(m_asked), reason);
    leaveReason();
}

void ReviewDialog::leaveReason()
{
    m_reasonBar->hide();
    m_table->setFocus();
}

void ReviewDialog::write(ReviewDecision decision, const QString& reason)
{
    const QStringList lines = chosen();
    const int row = m_table->currentIndex().row();
    const QScopedValueRollback writing(m_writing, true);
    if (attempt([&] { m_service.decide(lines, decision, reason); }))
        changed(lines, row);
}

void ReviewDialog::markDone()
{
    const QStringList lines = chosen();
    const int row = m_table->currentIndex().row();
    if (lines.isEmpty() || !m_review.finishedOn)
        return;
    const QScopedValueRollback writing(m_writing, true);
    if (attempt([&] { m_service.markDone(lines, m_desk.today()); }))
        changed(lines, row);
}

/// The row decided on is left, or has gone by itself: the next one comes.
void ReviewDialog::changed(const QStringList& lines, int row)
{
    std::vector<AccountReviewLine> now;
    for (const QString& code : lines)
        now.push_back(m_desk.book()
                          .repository()
                          .find(accountReviewLineKind(), code)
                          ->to<AccountReviewLine>());
    const int before = m_model->rowCount();
    m_model->replace(now, m_desk.today());
    showCounts();
    select(m_model->rowCount() == before ? row + 1 : row);
}

void ReviewDialog::finish()
{
    attempt([this] {
        m_service.requireFinishable(m_code);
        (new FinishReviewDialog(m_desk, m_review, m_model->counts(), this))->open();
    });
    if (m_model->counts().undecided > 0)
        setShown(int(ReviewModel::Shown::Undecided));
}

} // namespace soattt
