#include "views/office/ownruledialog.h"

#include "models/policy/valuetext.h"
#include "views/office/thresholdeditor.h"
#include "views/shared/noticebar.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace soattt {

OwnRuleDialog::OwnRuleDialog(Desk& desk, const ThresholdRow& row, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_key(row.key)
    , m_regulation(row.regulation)
    , m_notice(new NoticeBar)
    , m_value(new ThresholdEditor(row.key))
    , m_decision(new QLineEdit)
{
    setObjectName(QStringLiteral("ownRuleDialog"));
    setWindowTitle(tr("Own rule"));
    m_notice->setObjectName(QStringLiteral("ownRuleNotice"));
    m_decision->setObjectName(QStringLiteral("decision"));
    m_decision->setPlaceholderText(tr("12/QĐ-UBND of 05/01/2026, or a note"));
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.9, 0.7);
    layout->setSpacing(lines(this, 0.4));
    layout->addWidget(makeWrapped(labelOf(row.key), "heading"));
    layout->addWidget(makeTexts(row));
    layout->addWidget(m_notice);
    auto* valueLabel = makeLabel(tr("The office's own value"), "fieldLabel");
    auto* decisionLabel = makeLabel(tr("By which decision"), "fieldLabel");
    decisionLabel->setBuddy(m_decision);
    m_decision->setAccessibleName(decisionLabel->text());
    layout->addWidget(valueLabel);
    layout->addWidget(m_value);
    layout->addWidget(decisionLabel);
    layout->addWidget(m_decision);
    layout->addStretch(1);
    auto* foot = new QHBoxLayout;
    QPushButton* cancel = makeButton(tr("Cancel"), QStringLiteral("cancelButton"));
    QPushButton* set = makeButton(tr("Set"), QStringLiteral("setButton"), "primary");
    set->setDefault(true);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(set);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(set, &QPushButton::clicked, this, &OwnRuleDialog::accept);
    if (row.entry && row.entry->value)
        m_value->setValue(*row.entry->value);
    resize(lines(this, 32), sizeHint().height());
}

/// What each text says, so that the person sees how far the own rule may go.
QWidget* OwnRuleDialog::makeTexts(const ThresholdRow& row)
{
    QStringList said;
    if (row.entry) {
        for (const Contribution& contribution : row.entry->contributions) {
            Threshold threshold;
            threshold.said = contribution.said;
            threshold.value = contribution.value;
            threshold.word = contribution.word;
            QStringList clauses;
            for (const Clause& clause : contribution.clauses)
                clauses.append(clause.toString());
            said.append(QStringLiteral("%1 – %2").arg(valueText(row.key, threshold),
                                                      clauses.join(QStringLiteral("; "))));
        }
    }
    if (!row.beside.isEmpty())
        said.append(tr("Beside, not binding: %1").arg(row.beside));
    return makeWrapped(said.isEmpty() ? tr("The regulations applied say nothing here.")
                                      : said.join(QLatin1Char('\n')),
                       "muted");
}

void OwnRuleDialog::accept()
{
    try {
        OfficeService(m_desk.session())
            .setOwnRule(nameOf(m_key), m_value->text(), m_decision->text(), m_regulation);
    } catch (const Error& error) {
        m_notice->show(error.text(), Tone::Bad);
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
        return;
    }
    m_desk.say(tr("The own rule was set."), true);
    QDialog::accept();
}

} // namespace soattt
