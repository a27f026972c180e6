#include "views/office/regulationlist.h"

#include "models/services/officeservice.h"
#include "views/office/changedialog.h"
#include "views/shared/chip.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QScrollArea>

namespace soattt {

namespace {

QString datesOf(const Regulation& regulation)
{
    const QString format = QStringLiteral("dd/MM/yyyy");
    QStringList parts;
    if (regulation.issuedOn)
        parts.append(RegulationList::tr("issued %1").arg(regulation.issuedOn->toString(format)));
    if (regulation.inForceFrom)
        parts.append(
            RegulationList::tr("in force from %1").arg(regulation.inForceFrom->toString(format)));
    if (regulation.inForceTo)
        parts.append(RegulationList::tr("to %1").arg(regulation.inForceTo->toString(format)));
    return parts.join(QStringLiteral(", "));
}

} // namespace

RegulationList::RegulationList(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_apply(
          makeButton(tr("Apply the ticked ones…"), QStringLiteral("applyRegulations"), "primary"))
{
    auto* entries = new QWidget;
    setRole(entries, "page");
    auto* list = new QVBoxLayout(entries);
    list->setContentsMargins(0, 0, lines(this, 0.5), 0);
    list->setSpacing(lines(this, 0.4));
    for (const Regulation& regulation : shippedRegulations().all())
        list->addWidget(makeEntry(regulation));
    list->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidget(entries);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* foot = new QHBoxLayout;
    foot->addWidget(makeWrapped(tr("Where several set the same number the strictest binds; each "
                                   "one's own reports and clocks are owed by themselves."),
                                "small"),
                    1);
    foot->addWidget(m_apply);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.5));
    layout->addWidget(area, 1);
    layout->addLayout(foot);
    m_apply->setVisible(desk.may(Operation::ChangeOffice));
    connect(m_apply, &QPushButton::clicked, this, [this] { showChange(chosen()); });
}

QWidget* RegulationList::makeEntry(const Regulation& regulation)
{
    QFrame* card = makeCard();
    auto* layout = new QVBoxLayout(card);
    setMargins(layout, this, 0.8, 0.5);
    layout->setSpacing(lines(this, 0.15));
    auto* box = new QCheckBox(regulation.name);
    box->setObjectName(regulation.id);
    box->setEnabled(m_desk.may(Operation::ChangeOffice));
    m_boxes.append(box);
    auto* head = new QHBoxLayout;
    head->addWidget(box);
    auto* mark = new Chip;
    mark->setState(regulation.mark, Tone::Warn);
    head->addWidget(mark);
    head->addStretch(1);
    head->addWidget(makeLabel(regulation.id, "small"));
    layout->addLayout(head);
    layout->addWidget(makeWrapped(regulation.title));
    for (const QString& text : {datesOf(regulation), regulation.binds, regulation.note}) {
        if (!text.isEmpty())
            layout->addWidget(makeWrapped(text, "small"));
    }
    connect(box, &QCheckBox::toggled, this,
            [this] { m_apply->setEnabled(chosen() != m_desk.book().office().regulations); });
    return card;
}

void RegulationList::load()
{
    const QStringList applied = m_desk.book().office().regulations;
    for (QCheckBox* box : m_boxes)
        box->setChecked(applied.contains(box->objectName()));
    m_apply->setEnabled(false);
}

/// In the order they were applied, new ones last: the order is the office's.
QStringList RegulationList::chosen() const
{
    QStringList ids;
    for (const QString& id : m_desk.book().office().regulations) {
        if (findChild<QCheckBox*>(id)->isChecked())
            ids.append(id);
    }
    for (const QCheckBox* box : m_boxes) {
        if (box->isChecked() && !ids.contains(box->objectName()))
            ids.append(box->objectName());
    }
    return ids;
}

void RegulationList::showChange(const QStringList& ids)
{
    m_desk.attempt([&] { (new ChangeDialog(m_desk, ids, this))->open(); });
}

} // namespace soattt
