#include "views/reports/documentactions.h"

#include "models/services/attachmentservice.h"
#include "models/services/formservice.h"
#include "views/reports/keptfiles.h"
#include "views/shared/flowlayout.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

namespace soattt {

DocumentActions::DocumentActions(Desk& desk, const Document& document, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_document(document)
{
    setObjectName(QStringLiteral("documentActions"));
    auto* layout = new FlowLayout(lines(this, 0.4), this);
    layout->setContentsMargins(0, 0, 0, lines(this, 0.5));
    const QString name = fileNameOf(document.number, QStringLiteral("pdf"));
    const QString slipName =
        fileNameOf(tr("%1 control slip").arg(document.number), QStringLiteral("pdf"));
    addButton(tr("Open"), QStringLiteral("openFrozen"), [this, name] {
        openCopy(FormService(m_desk.session()).frozenFile(m_document), name);
    });
    addButton(tr("Save PDF…"), QStringLiteral("saveFrozen"), [this, name] {
        saveAs(m_desk, this, FormService(m_desk.session()).frozenFile(m_document), name);
    });
    addButton(tr("Open control slip"), QStringLiteral("openSlip"),
              [this, slipName] { openCopy(slip(), slipName); });
    addButton(tr("Save control slip…"), QStringLiteral("saveSlip"),
              [this, slipName] { saveAs(m_desk, this, slip(), slipName); });
    addRecordButton();
}

void DocumentActions::addRecordButton()
{
    if (m_document.recordCode.isEmpty())
        return;
    addButton(tr("Open the record it is for"), QStringLiteral("openFormRecord"),
              [this] { m_desk.openRecord(m_document.recordKind, m_document.recordCode); });
}

void DocumentActions::addButton(const QString& text, const QString& name,
                                const std::function<void()>& work)
{
    QPushButton* button = makeButton(text, name);
    connect(button, &QPushButton::clicked, this, [this, work] { m_desk.attempt(work); });
    layout()->addWidget(button);
}

/// The first file kept with the document: issuing put it there.
QByteArray DocumentActions::slip() const
{
    const AttachmentService files(m_desk.session());
    const auto kept = files.list(documentKind(), m_document.code);
    if (kept.empty())
        throw DataError(tr("No control slip is kept with %1.").arg(m_document.number));
    return files.content(kept.front());
}

} // namespace soattt
