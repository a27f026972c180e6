#include "views/reports/issuedbar.h"

#include "views/reports/keptfiles.h"
#include "views/reports/printing.h"
#include "views/shared/flowlayout.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QVBoxLayout>

namespace soattt {

IssuedBar::IssuedBar(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_text(makeWrapped(QString(), "strong"))
{
    setRole(this, "notice");
    setMark(this, "tone", QStringLiteral("good"));
    m_text->setObjectName(QStringLiteral("issuedText"));
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.7, 0.4);
    layout->setSpacing(lines(this, 0.3));
    layout->addWidget(m_text);
    auto* buttons = new FlowLayout(lines(this, 0.4));
    layout->addLayout(buttons);
    addButton(buttons, tr("Print with its control slip…"), QStringLiteral("printIssued"), [this] {
        if (printDocuments(this, {m_issued.form, m_issued.slip}))
            logNote(m_desk.session(), QStringLiteral("print"), m_issued.document.number,
                    documentKind().key(), m_issued.document.code);
    });
    addButton(buttons, tr("Open"), QStringLiteral("openIssued"), [this] {
        openCopy(m_issued.pdf, fileNameOf(m_issued.document.number, QStringLiteral("pdf")));
    });
    addButton(buttons, tr("Save PDF…"), QStringLiteral("saveIssued"), [this] {
        saveAs(m_desk, this, m_issued.pdf,
               fileNameOf(m_issued.document.number, QStringLiteral("pdf")));
    });
    addButton(buttons, tr("Save control slip…"), QStringLiteral("saveSlip"), [this] {
        saveAs(
            m_desk, this, m_issued.controlSlip,
            fileNameOf(tr("%1 control slip").arg(m_issued.document.number), QStringLiteral("pdf")));
    });
    addButton(buttons, tr("Its record"), QStringLiteral("openRecord"),
              [this] { m_desk.openRecord(documentKind().key(), m_issued.document.code); });
    addButton(buttons, tr("Done"), QStringLiteral("issuedDone"), [this] { dismiss(); });
    hide();
}

void IssuedBar::addButton(QLayout* layout, const QString& text, const QString& name,
                          const std::function<void()>& work)
{
    QPushButton* button = makeButton(text, name);
    connect(button, &QPushButton::clicked, this, [this, work] { m_desk.attempt(work); });
    layout->addWidget(button);
}

void IssuedBar::show(const IssuedForm& issued)
{
    m_issued = issued;
    m_text->setText(tr("Issued as number %1. Print it with its control slip, have both signed and "
                       "kept.")
                        .arg(issued.document.number));
    setAccessibleName(m_text->text());
    setVisible(true);
}

void IssuedBar::dismiss()
{
    hide();
}

} // namespace soattt
