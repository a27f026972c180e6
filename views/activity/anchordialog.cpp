#include "views/activity/anchordialog.h"

#include "models/services/backupservice.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace soattt {

namespace {

constexpr int longestAnchor = 200; ///< the whole hash with blanks, and more

} // namespace

AnchorDialog::AnchorDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_line(new QLineEdit)
    , m_refusal(makeWrapped(QString(), "error"))
{
    setObjectName(QStringLiteral("anchorDialog"));
    setWindowTitle(tr("Compare with paper"));
    m_line->setObjectName(QStringLiteral("anchorLine"));
    m_line->setAccessibleName(tr("Log anchor as printed"));
    m_line->setPlaceholderText(QStringLiteral("1234:9f2c 7ab1 …"));
    m_line->setMaxLength(longestAnchor);
    m_refusal->setObjectName(QStringLiteral("anchorRefusal"));
    QPushButton* cancel = makeButton(tr("Cancel"), QStringLiteral("cancelAnchor"));
    QPushButton* compare = makeButton(tr("Compare"), QStringLiteral("compareAnchor"), "primary");
    compare->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(compare);
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.9, 0.7);
    layout->setSpacing(lines(this, 0.5));
    layout->addWidget(
        makeWrapped(tr("Type the log anchor that stands at the foot of an issued form or on its "
                       "control slip: a number, a colon and groups of four. The first two groups "
                       "are enough; the more, the surer.")));
    layout->addWidget(m_line);
    layout->addWidget(m_refusal);
    layout->addStretch(1);
    layout->addLayout(buttons);
    const int width = lines(this, 30);
    resize(width, layout->totalHeightForWidth(width));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(compare, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_line, &QLineEdit::textChanged, m_refusal, &QWidget::hide);
    m_refusal->hide();
}

QString AnchorDialog::anchor() const
{
    return m_line->text().simplified();
}

void AnchorDialog::accept()
{
    const bool possible = BackupService(m_desk.session()).agreesWithAnchor(anchor()).has_value();
    if (possible)
        return QDialog::accept();
    m_refusal->setText(tr("This is no log anchor. It looks like 1234:9f2c 7ab1, with the digits "
                          "0 to 9 and the letters a to f."));
    m_refusal->show();
    m_line->setFocus();
}

} // namespace soattt
