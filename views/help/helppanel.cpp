#include "views/help/helppanel.h"

#include "models/services/officeservice.h"
#include "views/help/groundstext.h"
#include "views/help/guide.h"
#include "views/help/pagegrounds.h"
#include "views/shared/shortcuts.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QScrollBar>
#include <QTextBrowser>

namespace soattt {

HelpPanel::HelpPanel(Desk* desk, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_topics(new QComboBox)
    , m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("helpPanel"));
    setRole(this, "help");
    m_topics->setObjectName(QStringLiteral("helpTopics"));
    m_topics->setAccessibleName(tr("Part of the guide"));
    m_topics->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    m_text->document()->setIndentWidth(lines(this, 1));
    m_text->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.9, 0.5);
    layout->setSpacing(lines(this, 0.4));
    layout->addWidget(makeHead());
    layout->addWidget(m_topics);
    if (QLocale().language() != QLocale::Vietnamese)
        layout->addWidget(makeWrapped(tr("The guide is written in Vietnamese."), "small"));
    layout->addWidget(m_text, 1);
    fillTopics();
    connect(m_topics, &QComboBox::activated, this,
            [this] { showSection(m_topics->currentData().toString()); });
}

QWidget* HelpPanel::makeHead() const
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    QPushButton* close = makeButton(tr("Close"), QStringLiteral("closeHelp"), "link");
    close->setToolTip(withKeys(tr("Close the help"), Shortcut::Leave));
    connect(close, &QPushButton::clicked, this, &HelpPanel::closeWanted);
    layout->addWidget(makeLabel(tr("Help"), "heading"), 1);
    layout->addWidget(close);
    return head;
}

void HelpPanel::fillTopics()
{
    for (const GuideSection& section : Guide::shipped().sections())
        m_topics->addItem(section.title, section.key);
}

void HelpPanel::showSection(const QString& key)
{
    const GuideSection* section = Guide::shipped().find(key);
    if (!section)
        section = &Guide::shipped().sections().front();
    m_topics->setCurrentIndex(m_topics->findData(section->key));
    showText(*section);
    m_text->verticalScrollBar()->setValue(0);
}

void HelpPanel::showText(const GuideSection& section)
{
    m_text->document()->setMarkdown(section.text);
    fitHeadings(*m_text->document());
    if (section.isPage && m_desk)
        m_desk->attempt([&] { addGrounds(section.key); });
    m_text->moveCursor(QTextCursor::Start);
}

void HelpPanel::addGrounds(const QString& page)
{
    const OfficeService office(m_desk->session());
    addGroundsText(*m_text->document(),
                   pageGrounds(page, office.bindingTexts(), office.thresholds()),
                   colorsOf(palette()));
}

void HelpPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        showSection(m_topics->currentData().toString());
}

void HelpPanel::takeFocus()
{
    m_text->setFocus();
}

} // namespace soattt
