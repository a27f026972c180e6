#include "views/importing/filestep.h"

#include "models/registers/catalog.h"
#include "models/registers/labels.h"
#include "models/services/exportservice.h"
#include "views/shared/dialogs.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace soattt {

namespace {

/// The one local file that is dragged; empty for anything else.
QString draggedFile(const QMimeData* data)
{
    return data->urls().size() == 1 ? data->urls().constFirst().toLocalFile() : QString();
}

} // namespace

FileStep::FileStep(Desk& desk, const RecordKind& kind, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_kind(kind)
{
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(lines(this, 0.7));
    QPushButton* choose = makeButton(tr("Choose a file…"), QStringLiteral("chooseFile"), "primary");
    QPushButton* sample =
        makeButton(tr("Save a template to fill in…"), QStringLiteral("saveTemplate"), "link");
    auto* drop = makeLabel(tr("Drop an Excel or CSV file here"), "heading");
    m_hint = makeWrapped(
        tr("Headings may stand anywhere in the first 20 rows, in any order, and be called what "
           "your "
           "office calls them. Nothing is written before you have seen the result of the check."),
        "muted");
    m_hint->setAlignment(Qt::AlignHCenter);
    layout->addStretch(1);
    layout->addWidget(drop, 0, Qt::AlignHCenter);
    layout->addWidget(choose, 0, Qt::AlignHCenter);
    layout->addWidget(sample, 0, Qt::AlignHCenter);
    sample->setVisible(findKind(kind.key()));
    layout->addStretch(1);
    layout->addWidget(m_hint);
    connect(choose, &QPushButton::clicked, this, &FileStep::choose);
    connect(sample, &QPushButton::clicked, this, &FileStep::writeTemplate);
    setFocusProxy(choose);
}

void FileStep::setHint(const QString& hint)
{
    m_hint->setText(hint);
}

void FileStep::choose()
{
    const QString path = m_desk.dialogs().openFile(
        this, tr("Import"), tr("Tables (*.xlsx *.xlsm *.csv *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty())
        emit chosen(path);
}

void FileStep::writeTemplate()
{
    const QString path = m_desk.dialogs().saveFile(this, tr("Save a template"),
                                                   QStringLiteral("%1.xlsx").arg(kindLabel(m_kind)),
                                                   QStringLiteral("Excel (*.xlsx)"));
    if (path.isEmpty())
        return;
    m_desk.attempt([&] {
        ExportService(m_desk.session()).writeTemplate(m_kind, path);
        m_desk.say(tr("The template was saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void FileStep::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileStep::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    emit chosen(draggedFile(event->mimeData()));
}

} // namespace soattt
