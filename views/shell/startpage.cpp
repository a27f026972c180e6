#include "views/shell/startpage.h"

#include "views/shared/glyph.h"
#include "views/shared/noticebar.h"
#include "views/shared/preferences.h"
#include "views/shared/widgets.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>

namespace soattt {

namespace {

QPushButton* bigButton(const QString& text, const QString& name, const QString& glyphName,
                       const char* role, const QWidget* page)
{
    QPushButton* button = makeButton(text, name, role);
    button->setIcon(glyphIcon(glyphName, role ? Ink::OnAccent : Ink::Text));
    button->setMinimumHeight(lines(page, 2.2));
    return button;
}

} // namespace

StartPage::StartPage(Preferences& preferences, bool sampleIsThere, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_notice(new NoticeBar)
    , m_recentBox(new QWidget)
{
    setObjectName(QStringLiteral("startPage"));
    QFrame* card = makeCard();
    card->setFixedWidth(lines(this, 30));
    auto* layout = new QVBoxLayout(card);
    setMargins(layout, this, 1.6, 1.3);
    layout->setSpacing(lines(this, 0.5));
    layout->addWidget(makeLabel(QStringLiteral("Sổ ATTT"), "brand"));
    layout->addWidget(makeWrapped(
        tr("The office's information-security registers, duties and reports in one file on this "
           "computer."),
        "muted"));
    layout->addWidget(m_notice);
    layout->addSpacing(lines(this, 0.4));
    QPushButton* create = bigButton(tr("Create a new book…"), QStringLiteral("createBookButton"),
                                    QStringLiteral("add"), "primary", this);
    QPushButton* open = bigButton(tr("Open a book…"), QStringLiteral("openBookButton"),
                                  QStringLiteral("open"), nullptr, this);
    layout->addWidget(create);
    layout->addWidget(open);
    if (sampleIsThere) {
        QPushButton* sample =
            bigButton(tr("Look at the sample office"), QStringLiteral("sampleButton"),
                      QStringLiteral("sample"), nullptr, this);
        layout->addWidget(sample);
        connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    }
    auto* recentLayout = new QVBoxLayout(m_recentBox);
    recentLayout->setContentsMargins(0, lines(this, 0.5), 0, 0);
    recentLayout->setSpacing(lines(this, 0.1));
    recentLayout->addWidget(makeLabel(tr("Opened lately"), "small"));
    m_recent = new QVBoxLayout;
    recentLayout->addLayout(m_recent);
    layout->addWidget(m_recentBox);
    centre(card, this);
    connect(create, &QPushButton::clicked, this, &StartPage::createWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    refresh();
}

void StartPage::refresh()
{
    clearLayout(m_recent);
    m_notice->dismiss();
    const QStringList books = m_preferences.recentBooks();
    m_recentBox->setVisible(!books.isEmpty());
    for (const QString& path : books) {
        const QFileInfo file(path);
        QPushButton* link =
            makeButton(QStringLiteral("%1 · %2").arg(file.completeBaseName(),
                                                     QDir::toNativeSeparators(file.absolutePath())),
                       QString(), "link");
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        link->setToolTip(QDir::toNativeSeparators(path));
        connect(link, &QPushButton::clicked, this, [this, path] { emit bookChosen(path); });
        m_recent->addWidget(link);
    }
}

void StartPage::refuse(const QString& sentence)
{
    m_notice->show(sentence, Tone::Bad);
}

} // namespace soattt
