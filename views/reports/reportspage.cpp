#include "views/reports/reportspage.h"

#include "models/core/text.h"
#include "models/registers/catalog.h"
#include "models/registers/labels.h"
#include "models/reports/docxrenderer.h"
#include "models/reports/pdfrenderer.h"
#include "views/reports/fieldlistdelegate.h"
#include "views/reports/formlineeditor.h"
#include "views/reports/formlinesmodel.h"
#include "views/reports/issuedbar.h"
#include "views/reports/keptfiles.h"
#include "views/reports/pagepreview.h"
#include "views/reports/printing.h"
#include "views/reports/recordchoice.h"
#include "views/shared/dialogs.h"
#include "views/shared/filename.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

namespace soattt {

namespace {

const QString verbatimKey = QStringLiteral("verbatim");

/// The usual kind first, newest first; then the other kinds around today.
std::vector<Period> periodsOf(Period::Kind kind, const QDate& today, int before)
{
    Period period = Period::containing(today, kind).next();
    std::vector<Period> periods{period};
    for (int i = 0; i <= before; ++i) {
        period = period.previous();
        periods.push_back(period);
    }
    return periods;
}

/// The one whose end is nearer: early in July the first half of the year is reported.
Period reportedPeriod(Period::Kind kind, const QDate& today)
{
    const Period running = Period::containing(today, kind);
    const Period before = running.previous();
    return before.last().daysTo(today) < today.daysTo(running.last()) ? before : running;
}

int shownBefore(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Month:
        return 12;
    case Period::Kind::Quarter:
        return 4;
    case Period::Kind::Half:
        return 3;
    case Period::Kind::Year:
        return 2;
    }
    Q_UNREACHABLE();
}

} // namespace

ReportsPage::ReportsPage(Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_service(desk.session())
{
    setObjectName(QStringLiteral("page_reports"));
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.95, 0.5);
    layout->setSpacing(lines(this, 0.45));
    layout->addWidget(makeHead());
    layout->addWidget(makeChoices());
    m_earlier = makeWrapped(QString(), "small");
    m_earlier->setObjectName(QStringLiteral("earlierIssues"));
    layout->addWidget(m_earlier);
    m_issued = new IssuedBar(desk);
    layout->addWidget(m_issued);
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Fields"));
    m_tabs->addTab(tr("Pages"));
    layout->addWidget(m_tabs);
    auto* splitter = new QSplitter;
    splitter->setHandleWidth(lines(this, 0.7));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_fields = makeFields());
    splitter->addWidget(m_previewSide = makePreview());
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 5);
    splitter->setSizes({lines(this, 27), lines(this, 33)});
    layout->addWidget(splitter, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ReportsPage::arrange);
    connect(m_form, &QComboBox::activated, this, &ReportsPage::chooseForm);
    connect(m_period, &QComboBox::activated, this, &ReportsPage::choosePeriod);
    connect(m_record, &RecordChoice::chosen, this, &ReportsPage::chooseRecord);
    connect(m_verbatim, &QCheckBox::clicked, this, [this](bool on) {
        m_request.verbatim = on;
        overridden();
    });
    connect(&desk.book(), &Book::committed, this, [this] {
        if (isVisible())
            refresh();
        else
            m_stale = true;
    });
    arrange();
}

ReportsPage::~ReportsPage() = default;

QWidget* ReportsPage::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.5));
    layout->addWidget(makeLabel(tr("Reports"), "title"));
    layout->addStretch(1);
    const auto add = [&](const QString& text, const QString& name, auto slot) {
        QPushButton* button = makeButton(text, name);
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
        m_outputs.push_back(button);
        return button;
    };
    add(tr("Print…"), QStringLiteral("printButton"), &ReportsPage::print)
        ->setToolTip(tr("Print what is shown (Ctrl+P)"));
    add(tr("PDF…"), QStringLiteral("pdfButton"), [this] { save(QStringLiteral("pdf")); });
    add(tr("Word…"), QStringLiteral("wordButton"), [this] { save(QStringLiteral("docx")); });
    m_issue = add(tr("Issue…"), QStringLiteral("issueButton"), &ReportsPage::issue);
    setRole(m_issue, "primary");
    m_issue->setToolTip(tr("Take a number and freeze the document"));
    m_issue->setVisible(m_desk.may(Operation::IssueDocument));
    auto* shortcut = new QShortcut(QKeySequence::Print, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &ReportsPage::print);
    return head;
}

QWidget* ReportsPage::makeChoices()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.6));
    m_form = new QComboBox;
    m_form->setObjectName(QStringLiteral("formChoice"));
    m_form->setAccessibleName(tr("Form"));
    m_form->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    std::vector<FormInfo> forms = FormService::forms();
    std::stable_partition(forms.begin(), forms.end(), [this](const FormInfo& info) {
        return m_service.notAppliedBy(info).isEmpty();
    });
    for (const FormInfo& info : forms) {
        if (m_desk.may(FormService::reading(info)))
            m_form->addItem(info.title, info.code);
    }
    m_period = new QComboBox;
    m_period->setObjectName(QStringLiteral("periodChoice"));
    m_period->setAccessibleName(tr("Period"));
    m_period->setMaxVisibleItems(16);
    m_record = new RecordChoice(m_desk);
    m_verbatim = new QCheckBox(tr("Word for word as the form"));
    m_verbatim->setObjectName(QStringLiteral("verbatim"));
    m_verbatim->setToolTip(
        tr("Prints the wording of the regulation with its slips, and leaves out the log anchor."));
    layout->addWidget(m_form, 3);
    layout->addWidget(m_period, 2);
    layout->addWidget(m_record, 2);
    layout->addWidget(m_verbatim);
    return row;
}

QWidget* ReportsPage::makeFields()
{
    m_model = new FormLinesModel(this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("fieldTable"));
    m_table->setAccessibleName(tr("Fields of the form"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FieldListDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(lines(this, 1.65));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(FormLinesModel::Label, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(FormLinesModel::Printed, lines(this, 9));
    m_table->setMinimumHeight(lines(this, 5));
    m_editor = new FormLineEditor;
    QFrame* card = makeCard();
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->setSpacing(0);
    cardLayout->addWidget(m_table, 1);
    cardLayout->addWidget(makeLine());
    cardLayout->addWidget(m_editor);

    auto* box = new QFrame;
    setRole(box, "notice");
    setMark(box, "tone", QStringLiteral("warn"));
    m_warningBox = box;
    m_warningHead = makeWrapped(QString(), "strong");
    m_warnings = makeWrapped(QString());
    m_warnings->setObjectName(QStringLiteral("warnings"));
    m_warnings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_warnings->setAlignment(Qt::AlignTop);
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("warningArea"));
    area->setWidget(m_warnings);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Warnings"));
    area->viewport()->setAutoFillBackground(false);
    m_warnings->setAutoFillBackground(false);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* boxLayout = new QVBoxLayout(box);
    setMargins(boxLayout, this, 0.7, 0.4);
    boxLayout->setSpacing(lines(this, 0.2));
    boxLayout->addWidget(m_warningHead);
    boxLayout->addWidget(area);

    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.45));
    layout->addWidget(box);
    layout->addWidget(card, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReportsPage::showLine);
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter), int(Qt::Key_F2)}) {
        auto* shortcut = new QShortcut(key, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, m_editor, &FormLineEditor::startEditing);
    }
    connect(m_table, &QTableView::doubleClicked, m_editor, &FormLineEditor::startEditing);
    connect(m_editor, &FormLineEditor::edited, this, &ReportsPage::setOverride);
    connect(m_editor, &FormLineEditor::resetWanted, this, &ReportsPage::dropOverride);
    connect(m_editor, &FormLineEditor::nextWanted, this, [this] { step(1); });
    connect(m_editor, &FormLineEditor::left, m_table, qOverload<>(&QWidget::setFocus));
    return side;
}

QWidget* ReportsPage::makePreview()
{
    QFrame* card = makeCard();
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_preview = new PagePreview;
    m_preview->setObjectName(QStringLiteral("preview"));
    m_pages = makeLabel(QString(), "small");
    m_pages->setObjectName(QStringLiteral("pageCount"));
    m_pages->setAlignment(Qt::AlignCenter);
    m_pages->setMargin(lines(this, 0.2));
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_pages);
    connect(m_preview, &PagePreview::pageChanged, this, [this](int page, int count) {
        m_pages->setText(tr("Page %1 of %2").arg(page).arg(count));
    });
    return card;
}

const FormInfo& ReportsPage::form() const
{
    return FormService::form(m_form->currentData().toString());
}

void ReportsPage::fillPeriods()
{
    using Kind = Period::Kind;
    m_period->clear();
    const Kind usual = form().usualPeriod;
    const auto add = [this](Kind kind, int before) {
        for (const Period& period : periodsOf(kind, m_desk.today(), before))
            m_period->addItem(period.inDocuments(), period.toString());
    };
    add(usual, shownBefore(usual));
    for (const Kind kind : {Kind::Year, Kind::Half, Kind::Quarter, Kind::Month}) {
        if (kind == usual || !form().anyPeriod)
            continue;
        m_period->insertSeparator(m_period->count());
        add(kind, shownBefore(kind));
    }
    m_period->setCurrentIndex(m_period->findData(reportedPeriod(usual, m_desk.today()).toString()));
}

void ReportsPage::activate()
{
    if (m_period->count() == 0)
        chooseForm();
    else if (m_stale)
        refresh();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
}

void ReportsPage::showRecord(const QString& formAndSubject)
{
    const qsizetype space = formAndSubject.indexOf(QLatin1Char(' '));
    const QString subject = formAndSubject.mid(space + 1);
    const int form = m_form->findData(formAndSubject.left(space));
    if (form >= 0 && form != m_form->currentIndex()) {
        m_form->setCurrentIndex(form);
        chooseForm();
    }
    if (this->form().isAboutRecord()) {
        m_record->ask(*findKind(this->form().kind), subject);
        chooseRecord();
        return;
    }
    const int period = m_period->findData(subject);
    if (period >= 0 && period != m_period->currentIndex()) {
        m_period->setCurrentIndex(period);
        choosePeriod();
    }
}

void ReportsPage::chooseForm()
{
    const bool about = form().isAboutRecord();
    m_verbatim->setVisible(form().hasWording);
    m_period->setVisible(!about);
    m_record->setVisible(about);
    if (about) {
        m_record->ask(*findKind(form().kind),
                      form().isAboutOffice() ? m_desk.book().office().code : QString());
        return chooseRecord();
    }
    fillPeriods();
    choosePeriod();
}

void ReportsPage::choosePeriod()
{
    m_editor->flush();
    m_request.period = Period::tryFromString(m_period->currentData().toString());
    m_request.record.clear();
    begin();
}

void ReportsPage::chooseRecord()
{
    m_editor->flush();
    m_request.period.reset();
    m_request.record = m_record->code();
    begin();
}

/// With what was typed for it before.
void ReportsPage::begin()
{
    m_issued->dismiss();
    m_request.code = form().code;
    m_desk.attempt([this] { loadDraft(); });
    m_verbatim->setChecked(m_request.verbatim);
    refresh();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showLine();
}

/// A form about a record waits until one is chosen.
bool ReportsPage::isReady() const
{
    return m_request.period || !m_request.record.isEmpty();
}

/// The period or record it is for, as a sentence names it.
QString ReportsPage::aboutText() const
{
    if (m_request.period)
        return m_request.period->inDocuments();
    return QStringLiteral("%1 %2").arg(kindSingular(*findKind(form().kind)), m_request.record);
}

QString ReportsPage::draftKey() const
{
    return m_request.code + QLatin1Char('/') +
           (m_request.period ? m_request.period->toString() : m_request.record);
}

void ReportsPage::loadDraft()
{
    const auto typed = m_desk.viewState().draft(documentKind(), draftKey());
    m_request.verbatim = typed.contains(verbatimKey);
    m_request.overrides.clear();
    if (typed.isEmpty() || !isReady())
        return;
    for (const FormLine& line : m_service.draft(m_request).lines) {
        if (!typed.contains(line.id))
            continue;
        if (const auto value = valueOfTyped(line.type, typed.value(line.id)))
            m_request.overrides.insert(line.id, *value);
    }
}

void ReportsPage::keepDraft()
{
    QHash<QString, QString> typed;
    for (auto it = m_request.overrides.cbegin(); it != m_request.overrides.cend(); ++it)
        typed.insert(it.key(), typedText(it.value()));
    if (m_request.verbatim)
        typed.insert(verbatimKey, QStringLiteral("1"));
    if (typed.isEmpty())
        m_desk.viewState().dropDraft(documentKind(), draftKey());
    else
        m_desk.viewState().setDraft(documentKind(), draftKey(), typed);
}

void ReportsPage::refresh()
{
    m_stale = false;
    m_desk.attempt([this] {
        m_draft = isReady() ? m_service.draft(m_request) : FormDraft();
        for (QPushButton* button : m_outputs)
            button->setEnabled(isReady());
        m_model->setLines(m_draft.lines);
        showWarnings();
        showEarlier();
        showLine();
        if (m_issued->isHidden()) {
            m_document = isReady() ? m_draft.preview() : ReportDocument();
            m_preview->setDocument(m_document);
        }
    });
}

void ReportsPage::showWarnings()
{
    const QStringList& warnings = m_draft.warnings;
    m_warningBox->setVisible(!warnings.isEmpty());
    m_warningHead->setText(
        tr("%n thing(s) to look at before signing", nullptr, int(warnings.size())));
    QStringList shown;
    for (const QString& warning : warnings)
        shown.append(QStringLiteral("• ") + warning);
    m_warnings->setText(shown.join(QLatin1Char('\n')));
    const double most = m_narrow ? 2.2 : 6.5;
    findChild<QScrollArea*>(QStringLiteral("warningArea"))
        ->setFixedHeight(lines(this, std::min(most, 1.15 * double(warnings.size()) + 0.2)));
}

void ReportsPage::showEarlier()
{
    QStringList numbers;
    if (isReady()) {
        for (const Document& document : m_service.issuedFor(m_request))
            numbers.append(
                tr("%1 on %2").arg(document.number, text::dateForPeople(*document.issuedOn)));
    }
    m_earlier->setVisible((!numbers.isEmpty() || !isReady()) && m_issued->isHidden());
    if (!isReady())
        m_earlier->setText(tr("Choose the %1 the form is for: type its code or a part of its name.")
                               .arg(kindSingular(*findKind(form().kind))));
    else
        m_earlier->setText((m_request.period ? tr("Already issued for this period: %1.")
                                             : tr("Already issued for this record: %1."))
                               .arg(numbers.join(QStringLiteral("; "))));
}

void ReportsPage::showLine()
{
    const QModelIndex at = m_table->currentIndex();
    m_editor->setVisible(at.isValid());
    m_editor->setEnabled(at.isValid());
    if (at.isValid())
        m_editor->show(m_model->lineAt(at.row()));
}

void ReportsPage::setOverride(const QString& id, const FormValue& value)
{
    const auto line = std::find_if(m_draft.lines.begin(), m_draft.lines.end(),
                                   [&id](const FormLine& one) { return one.id == id; });
    if (line == m_draft.lines.end() || line->value == value)
        return;
    if (line->own == value)
        m_request.overrides.remove(id);
    else
        m_request.overrides.insert(id, value);
    overridden(); // last: the lines are read anew, neither `line` nor `id` outlives it
}

void ReportsPage::dropOverride(const QString& id)
{
    m_request.overrides.remove(id);
    overridden();
}

void ReportsPage::overridden()
{
    m_issued->dismiss();
    m_desk.attempt([this] { keepDraft(); });
    refresh();
}

void ReportsPage::step(int rows)
{
    const int row = m_table->currentIndex().row() + rows;
    if (row < 0 || row >= m_model->rowCount()) {
        m_table->setFocus();
        return;
    }
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_editor->startEditing();
}

void ReportsPage::issue()
{
    m_editor->flush();
    m_desk.attempt([this] {
        const QString number = m_service.nextNumber(form());
        QStringList question = m_service.doubts(m_request);
        if (!m_draft.warnings.isEmpty())
            question.append(
                tr("%n thing(s) to look at before signing", nullptr, int(m_draft.warnings.size())) +
                QStringLiteral(":\n• ") + m_draft.warnings.mid(0, 5).join(QStringLiteral("\n• ")));
        question.append(
            tr("Issue “%1”, %2, as number %3?\n\nThe number is taken and the document is frozen as "
               "printed: neither can be taken back.")
                .arg(form().title, aboutText(), number));
        const bool sure = m_desk.dialogs().confirm(this, question.join(QStringLiteral("\n\n")),
                                                   tr("Issue %1").arg(number));
        if (!sure)
            return;
        const IssuedForm issued = m_service.issue(m_request);
        m_desk.viewState().dropDraft(documentKind(), draftKey());
        m_request.overrides.clear();
        m_issued->show(issued);
        m_document = issued.form;
        m_preview->setDocument(m_document);
        refresh();
        m_desk.say(tr("%1 was issued.").arg(issued.document.number));
    });
}

QString ReportsPage::fileStem() const
{
    const QString title = dashed(FormService::form(m_request.code).title);
    if (m_request.period)
        return title + QLatin1Char('-') + dashed(m_request.period->inDocuments());
    return m_request.record.isEmpty() ? title : title + QLatin1Char('-') + m_request.record;
}

void ReportsPage::print()
{
    m_editor->flush();
    m_desk.attempt([this] {
        if (printDocuments(this, {m_document}))
            logNote(m_desk.session(), QStringLiteral("print"), fileStem());
    });
}

void ReportsPage::save(const QString& ending)
{
    m_editor->flush();
    m_desk.attempt([&] {
        const QByteArray bytes =
            ending == QLatin1String("pdf") ? renderPdf(m_document) : renderDocx(m_document);
        if (saveAs(m_desk, this, bytes, fileNameOf(fileStem(), ending)))
            logNote(m_desk.session(), QStringLiteral("export"), fileNameOf(fileStem(), ending));
    });
}

void ReportsPage::setNarrow(bool narrow)
{
    m_narrow = narrow;
    arrange();
    showWarnings();
}

/// Wide: fields and pages side by side. Narrow: the one or the other.
void ReportsPage::arrange()
{
    m_tabs->setVisible(m_narrow);
    m_fields->setVisible(!m_narrow || m_tabs->currentIndex() == 0);
    m_previewSide->setVisible(!m_narrow || m_tabs->currentIndex() == 1);
}

std::vector<Pose> ReportsPage::poses()
{
    return {
        {QStringLiteral("about-record"),
         [this] { showRecord(QStringLiteral("handover BG-0001")); }},
        {QStringLiteral("no-record"), [this] { showRecord(QStringLiteral("account-request ")); }},
        {QStringLiteral("period"), [this] { showRecord(QStringLiteral("appendix-1 2026H1")); }},
        {QStringLiteral("pages"), [this] { m_tabs->setCurrentIndex(1); }},
        {QStringLiteral("changed"),
         [this] {
             m_tabs->setCurrentIndex(0);
             for (const FormLine& line : m_draft.lines) {
                 if (line.type != FormFieldType::Count)
                     continue;
                 setOverride(line.id, FormValue(qint64(99)));
                 return;
             }
         }},
        {QStringLiteral("reset"),
         [this] {
             m_request.overrides.clear();
             overridden();
         }},
    };
}

} // namespace soattt
