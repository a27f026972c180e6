#include "views/shell/topbar.h"

#include "models/core/text.h"
#include "models/registers/fieldtext.h"
#include "views/shared/shortcuts.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"
#include "views/shell/searchbox.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace soattt {

namespace {

QString dateText(const QDate& date)
{
    const QLocale locale;
    QString day = locale.dayName(date.dayOfWeek());
    day.replace(0, 1, day.left(1).toUpper());
    return QStringLiteral("%1, %2").arg(day, text::dateForPeople(date));
}

} // namespace

TopBar::TopBar(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_search(new SearchBox(desk))
    , m_date(makeLabel(dateText(desk.today()), "muted"))
    , m_person(new QToolButton)
{
    setRole(this, "bar");
    setRole(m_person, "button");
    m_person->setObjectName(QStringLiteral("personMenu"));
    const User& user = desk.session().user();
    const QString role =
        displayText(userKind().field(QStringLiteral("role")), Value(enumKey(user.role)));
    m_person->setText(QStringLiteral("%1 · %2 ▾").arg(user.name, role));
    m_person->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_person);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    m_person->setMenu(menu);
    QPushButton* lock = makeButton(tr("Lock"), QStringLiteral("lockButton"));
    lock->setToolTip(withKeys(tr("Lock the book"), Shortcut::Lock));
    lock->setShortcut(keysOf(Shortcut::Lock));
    connect(lock, &QPushButton::clicked, this, &TopBar::lockWanted);
    QPushButton* help = makeButton(QStringLiteral("?"), QStringLiteral("helpButton"));
    help->setAccessibleName(tr("Help"));
    help->setToolTip(withKeys(tr("Help on this page"), Shortcut::Help));
    connect(help, &QPushButton::clicked, this, &TopBar::helpWanted);
    auto* layout = new QHBoxLayout(this);
    setMargins(layout, this, 0.95, 0.5);
    layout->setSpacing(lines(this, 0.7));
    layout->addWidget(m_search, 1);
    layout->addStretch(1);
    layout->addWidget(m_date);
    layout->addWidget(help);
    layout->addWidget(m_person);
    layout->addWidget(lock);
}

void TopBar::setNarrow(bool narrow)
{
    m_date->setVisible(!narrow);
}

void TopBar::fillMenu(QMenu* menu)
{
    menu->clear();
    qDeleteAll(menu->findChildren<QActionGroup*>());
    addLooks(menu);
    menu->addSeparator();
    addLanguages(menu);
    menu->addSeparator();
    connect(menu->addAction(tr("Change my password…")), &QAction::triggered, this,
            &TopBar::passwordWanted);
    if (m_desk.may(Operation::ManageUsers))
        connect(menu->addAction(tr("Users…")), &QAction::triggered, this, &TopBar::usersWanted);
    menu->addSeparator();
    connect(menu->addAction(tr("Keys…")), &QAction::triggered, this, &TopBar::keysWanted);
    connect(menu->addAction(tr("Close the book")), &QAction::triggered, this,
            &TopBar::closeBookWanted);
    menu->addSeparator();
    menu->addAction(tr("Version %1").arg(QCoreApplication::applicationVersion()))
        ->setEnabled(false);
}

void TopBar::addLooks(QMenu* menu)
{
    auto* looks = new QActionGroup(menu);
    const std::pair<Preferences::Look, QString> entries[] = {
        {Preferences::Look::System, tr("Colours of the system")},
        {Preferences::Look::Light, tr("Light")},
        {Preferences::Look::Dark, tr("Dark")},
    };
    for (const auto& [look, text] : entries) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_desk.preferences().look() == look);
        looks->addAction(action);
        connect(action, &QAction::triggered, this, [this, look = look] { emit lookChosen(look); });
    }
}

void TopBar::addLanguages(QMenu* menu)
{
    auto* languages = new QActionGroup(menu);
    const std::pair<QString, QString> names[] = {
        {QStringLiteral("vi"), QStringLiteral("Tiếng Việt")},
        {QStringLiteral("en"), QStringLiteral("English")},
    };
    for (const auto& [language, text] : names) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_desk.preferences().language() == language);
        languages->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, language = language] { emit languageChosen(language); });
    }
}

} // namespace soattt
