#include "views/people/signdialog.h"

#include "models/registers/labels.h"
#include "models/registers/recordtitle.h"
#include "models/services/handoverservice.h"
#include "views/records/fieldeditor.h"
#include "views/shared/dialogs.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLineEdit>

namespace soattt {

namespace {

constexpr int shownWarnings = 5;

QStringList shortened(QStringList sentences)
{
    if (sentences.size() > shownWarnings)
        sentences = sentences.mid(0, shownWarnings) + QStringList{QStringLiteral("…")};
    return sentences;
}

} // namespace

SignDialog::SignDialog(Desk& desk, const Record& handover, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_handover(handover)
    , m_scan(new QLineEdit)
    , m_warnings(makeWrapped(QString()))
    , m_error(makeWrapped(QString(), "error"))
{
    setObjectName(QStringLiteral("signDialog"));
    setWindowTitle(tr("Minutes signed"));
    const Field& field = handoverKind().field(QStringLiteral("signed_on"));
    QWidget* on = makeFieldWidget(field);
    on->setObjectName(field.key);
    on->setAccessibleName(fieldLabel(field));
    m_on = makeFieldEditor(field, on, desk.book().repository(), desk.names(), {});
    m_on->load(Value(desk.today()));
    m_error->setObjectName(QStringLiteral("signError"));
    m_error->hide();
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.9, 0.7);
    layout->setSpacing(lines(this, 0.35));
    layout->addWidget(makeWrapped(recordTitle(handover), "heading"));
    layout->addWidget(makeWrapped(tr("Once the minutes are signed, the assets in them pass to the "
                                     "receiver, and the lines stay as they are."),
                                  "muted"));
    layout->addWidget(m_warnings);
    layout->addWidget(makeLabel(fieldLabel(field), "fieldLabel"));
    layout->addWidget(on);
    layout->addWidget(makeLabel(tr("Scan of the signed minutes"), "fieldLabel"));
    layout->addWidget(makeScan());
    layout->addWidget(m_error);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* sign = makeButton(tr("Signed"), QStringLiteral("confirmSign"), "primary");
    buttons->addButton(sign, QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SignDialog::reject);
    setMinimumWidth(lines(this, 28));
    showStanding();
}

QWidget* SignDialog::makeScan()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_scan->setObjectName(QStringLiteral("scanPath"));
    m_scan->setAccessibleName(tr("Scan of the signed minutes"));
    QPushButton* choose = makeButton(tr("Choose…"), QStringLiteral("chooseScan"));
    choose->setAutoDefault(false);
    layout->addWidget(m_scan, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = m_desk.dialogs().openFile(
            this, tr("Scan of the signed minutes"),
            tr("Scans (%1)").arg(QStringLiteral("*.pdf *.jpg *.jpeg *.png *.tif *.tiff")));
        if (!path.isEmpty())
            m_scan->setText(path);
    });
    return row;
}

void SignDialog::showStanding()
{
    const QStringList warnings = HandoverService(m_desk.session()).warnings(m_handover.code());
    m_warnings->setVisible(!warnings.isEmpty());
    m_warnings->setText(shortened(warnings).join(QLatin1Char('\n')));
    m_warnings->setObjectName(QStringLiteral("signWarnings"));
}

void SignDialog::refuse(const QString& sentence)
{
    m_error->setText(shortened(sentence.split(QLatin1Char('\n'))).join(QLatin1Char('\n')));
    m_error->show();
}

void SignDialog::accept()
{
    const auto on = m_on->value();
    const QDate day = on && std::holds_alternative<QDate>(*on) ? std::get<QDate>(*on) : QDate();
    const QString path = m_scan->text().trimmed();
    std::optional<NewFile> scan;
    if (!path.isEmpty())
        scan = NewFile{QFileInfo(path).fileName(), path, {}};
    try {
        HandoverService(m_desk.session()).sign(m_handover.code(), day, scan);
        m_desk.say(tr("%1 is signed; its assets are with the receiver.").arg(m_handover.code()),
                   true);
        QDialog::accept();
    } catch (const Error& error) {
        refuse(error.text());
    }
}

} // namespace soattt
