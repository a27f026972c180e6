#include "views/records/filestab.h"

#include "models/core/clock.h"
#include "models/registers/document.h"
#include "views/records/filepreview.h"
#include "views/records/incomingfiles.h"
#include "views/reports/keptfiles.h"
#include "views/shared/dialogs.h"
#include "views/shared/flowlayout.h"
#include "views/shared/shortcuts.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace soattt {

namespace {

constexpr int mostRows = 4; ///< more are scrolled
constexpr int shownDigits = 16;
constexpr qint64 largestPreviewed = 20LL * 1024 * 1024; ///< bytes

} // namespace

FilesTab::FilesTab(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_empty(makeWrapped(tr("No file is kept with this record."), "muted"))
    , m_list(new QListWidget)
    , m_sum(makeButton(QString(), QStringLiteral("fileSum"), "link"))
    , m_preview(new FilePreview)
{
    setRole(this, "page");
    m_list->setObjectName(QStringLiteral("fileList"));
    m_list->setAccessibleName(tr("Files of this record"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(lines(this, 0.15));
    m_sum->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, lines(this, 0.5), 0);
    layout->setSpacing(lines(this, 0.35));
    layout->addWidget(m_empty);
    layout->addWidget(m_list);
    layout->addWidget(m_actions = makeActions());
    layout->addWidget(m_sum);
    layout->addWidget(m_preview);
    layout->addWidget(makeLine());
    layout->addWidget(m_incoming = makeIncoming());
    layout->addStretch(1);
    connect(m_list, &QListWidget::currentRowChanged, this, &FilesTab::choose);
    connect(m_list, &QListWidget::itemActivated, this, &FilesTab::openFile);
    connect(m_sum, &QPushButton::clicked, this, &FilesTab::copySum);
    auto* remove = new QShortcut(Qt::Key_Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &FilesTab::removeFile);
}

QPushButton* FilesTab::addButton(QWidget* row, const QString& text, const char* name,
                                 void (FilesTab::*work)()) const
{
    QPushButton* button = makeButton(text, QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, work);
    row->layout()->addWidget(button);
    return button;
}

QWidget* FilesTab::makeActions()
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(lines(this, 0.4), row);
    layout->setContentsMargins(0, 0, 0, 0);
    addButton(row, tr("Open"), "openFile", &FilesTab::openFile);
    addButton(row, tr("Save a copy…"), "saveFile", &FilesTab::saveFile);
    m_remove = addButton(row, tr("Remove"), "removeFile", &FilesTab::removeFile);
    m_remove->setToolTip(tr("Remove it from the record (Delete); it can be undone"));
    return row;
}

QWidget* FilesTab::makeIncoming()
{
    auto* all = new QWidget;
    auto* layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.35));
    auto* row = new QWidget;
    auto* flow = new FlowLayout(lines(this, 0.4), row);
    flow->setContentsMargins(0, 0, 0, 0);
    addButton(row, tr("Attach a file…"), "attachButton", &FilesTab::attachChosen);
    addButton(row, tr("Paste"), "pasteFile", &FilesTab::pasteHere)
        ->setToolTip(
            withKeys(tr("Attach the picture or the files on the clipboard"), Shortcut::Paste));
    layout->addWidget(row);
    layout->addWidget(makeWrapped(tr("Or drop files here. At most %1 MB each.")
                                      .arg(AttachmentService::largestFile / 1024 / 1024),
                                  "small"));
    return all;
}

void FilesTab::show(const Record& record)
{
    const bool same = m_record && m_record->code() == record.code();
    const size_t before = m_files.size();
    const int row = m_list->currentRow();
    m_record = record;
    const AttachmentService service(m_desk.session());
    m_files = service.list(record.kind(), record.code());
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Attachment& file : m_files)
            addItem(file, service);
        const int last = int(m_files.size()) - 1;
        const bool grown = same && m_files.size() > before;
        m_list->setCurrentRow(grown ? last : std::clamp(same ? row : 0, 0, std::max(0, last)));
    }
    fitList();
    m_incoming->setVisible(m_desk.may(Operation::EditRecords));
    choose();
}

void FilesTab::addItem(const Attachment& file, const AttachmentService& service)
{
    const QString size =
        QLocale().formattedDataSize(file.size.value_or(0), 1, QLocale::DataSizeTraditionalFormat);
    const QDateTime at = service.attachedAt(file);
    const QString when = timeForPeople(at);
    auto* item = new QListWidgetItem(QStringLiteral("%1\n%2").arg(
        file.name, at.isValid() ? size + QStringLiteral(" · ") + when : size));
    item->setToolTip(file.name);
    m_list->addItem(item);
}

void FilesTab::fitList()
{
    const int rows = std::min(mostRows, m_list->count());
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < rows; ++row)
        height += m_list->sizeHintForRow(row) + 2 * m_list->spacing();
    m_list->setFixedHeight(height);
    m_list->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
}

const Attachment* FilesTab::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_files.size()) ? &m_files[size_t(row)] : nullptr;
}

void FilesTab::choose()
{
    const Attachment* file = chosen();
    m_actions->setVisible(file != nullptr);
    m_sum->setVisible(file != nullptr);
    if (!file)
        return m_preview->clear();
    m_remove->setVisible(m_desk.may(Operation::EditRecords) &&
                         file->ownerKind != documentKind().key());
    showSum(*file);
    m_desk.attempt([&] { preview(*file); });
}

void FilesTab::showSum(const Attachment& file)
{
    m_sum->setText(QStringLiteral("SHA-256: %1…").arg(file.sha256.left(shownDigits)));
    m_sum->setToolTip(file.sha256 + QLatin1Char('\n') + tr("Click to copy it whole."));
    m_sum->setAccessibleName(tr("Copy the SHA-256 of %1").arg(file.name));
}

void FilesTab::preview(const Attachment& file)
{
    if (m_preview->fileCode() == file.code)
        return;
    m_preview->clear();
    if (!file.mediaType.startsWith(QLatin1String("image/")))
        return;
    if (file.size.value_or(0) > largestPreviewed)
        return m_preview->say(tr("This picture is too large to be shown here; open it."));
    m_preview->show(AttachmentService(m_desk.session()).content(file), file.code, file.name);
}

bool FilesTab::takes(const QMimeData* brought) const
{
    return m_desk.may(Operation::EditRecords) && bringsFiles(brought);
}

/// Attached a little later: the program they come from waits until the drop is taken.
void FilesTab::take(const Record& owner, const QMimeData* brought)
{
    m_desk.attempt([&] {
        const auto later = [this, owner,
                            files = incomingFiles(brought, m_desk.book().clock().now())] {
            attach(owner, files);
        };
        QMetaObject::invokeMethod(this, later, Qt::QueuedConnection);
    });
}

void FilesTab::attach(const Record& owner, const std::vector<NewFile>& files)
{
    m_desk.run(tr("Attaching files"), [&](const Tell& tell) {
        AttachmentService(m_desk.session()).attach(owner, files, tell);
        m_desk.say(tr("%n file(s) attached.", nullptr, int(files.size())), true);
        if (m_record && m_record->code() == owner.code())
            show(owner);
    });
}

void FilesTab::attachChosen()
{
    const QString path = m_desk.dialogs().openFile(this, tr("Attach a file"), QString());
    if (!path.isEmpty() && m_record)
        attach(Record(*m_record), {{QFileInfo(path).fileName(), path, {}}});
}

void FilesTab::paste(const Record& owner)
{
    const QMimeData* brought = QGuiApplication::clipboard()->mimeData();
    if (takes(brought))
        take(owner, brought);
    else if (m_desk.may(Operation::EditRecords))
        m_desk.refuse(tr("There is no picture and no file on the clipboard. Copy one first."));
}

void FilesTab::pasteHere()
{
    if (m_record)
        paste(Record(*m_record));
}

void FilesTab::openFile()
{
    if (const Attachment* file = chosen())
        m_desk.attempt(
            [&] { openCopy(AttachmentService(m_desk.session()).content(*file), file->name); });
}

void FilesTab::saveFile()
{
    if (const Attachment* file = chosen())
        m_desk.attempt([&] {
            saveAs(m_desk, this, AttachmentService(m_desk.session()).content(*file),
                   safeName(file->name));
        });
}

void FilesTab::removeFile()
{
    const Attachment* file = chosen();
    if (!file || m_remove->isHidden())
        return;
    m_desk.attempt([this, gone = *file] {
        AttachmentService(m_desk.session()).withdraw(gone);
        m_desk.say(tr("The file %1 was removed from the record.").arg(gone.name), true);
        show(Record(*m_record));
        m_list->setFocus();
    });
}

void FilesTab::copySum()
{
    const Attachment* file = chosen();
    if (!file)
        return;
    QGuiApplication::clipboard()->setText(file->sha256);
    m_desk.say(tr("The SHA-256 was copied."));
}

} // namespace soattt
