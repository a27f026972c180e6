#include "views/shell/statusline.h"

#include "models/core/clock.h"
#include "models/services/autobackup.h"
#include "views/shared/regulationtitle.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>

namespace soattt {

namespace {

constexpr int messageStays = 12'000; ///< milliseconds

} // namespace

StatusLine::StatusLine(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_regulations(makeLabel(QString(), "small"))
    , m_backup(makeLabel(QString(), "small"))
    , m_log(makeLabel(QString(), "small"))
    , m_message(makeLabel(QString(), "strong"))
    , m_undo(makeButton(tr("Undo"), QStringLiteral("undoButton"), "link"))
    , m_lock(makeLabel(QString(), "small"))
    , m_fade(new QTimer(this))
{
    setRole(this, "statusbar");
    m_message->setObjectName(QStringLiteral("statusMessage"));
    m_backup->setObjectName(QStringLiteral("statusBackup"));
    m_log->setObjectName(QStringLiteral("statusLog"));
    m_regulations->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* layout = new QHBoxLayout(this);
    setMargins(layout, this, 0.9, 0.1);
    layout->setSpacing(lines(this, 1.1));
    layout->addWidget(m_regulations, 3);
    layout->addWidget(m_backup);
    layout->addWidget(m_log);
    layout->addWidget(m_message, 0);
    layout->addWidget(m_undo);
    layout->addStretch(2);
    layout->addWidget(m_lock);
    setFixedHeight(lines(this, 1.75));
    m_undo->hide();
    m_fade->setSingleShot(true);
    m_fade->setInterval(messageStays);
    connect(m_fade, &QTimer::timeout, this, [this] { say(QString(), false); });
    connect(m_undo, &QPushButton::clicked, &desk, &Desk::undo);
    refresh();
}

void StatusLine::say(const QString& sentence, bool undoable)
{
    m_message->setToolTip(sentence);
    m_message->setVisible(!sentence.isEmpty());
    m_undo->setVisible(undoable && m_desk.may(Operation::Undo));
    if (sentence.isEmpty())
        m_fade->stop();
    else
        m_fade->start();
    elide();
}

void StatusLine::refresh()
{
    m_desk.attempt([this] {
        const QString regulations =
            tr("Regulation applied: %1").arg(regulationTitles(m_desk.book().office().regulations));
        m_regulations->setToolTip(regulations);
        elide();
        const auto backup = BackupService(m_desk.session()).last();
        m_backup->setText(backup ? tr("Backup: %1, verified ✓").arg(timeForPeople(backup->at))
                                 : tr("Never backed up"));
        showMissedFolders();
        const qint64 entries = m_desk.book().log().head().sequence;
        m_log->setText(tr("Log: %1 entries").arg(QLocale().toString(entries)));
    });
}

/// A folder that could not be reached: its name, and why in the tip.
void StatusLine::showMissedFolders()
{
    QStringList problems;
    for (const AutoBackupFolder& folder : AutoBackup(m_desk.session()).folders()) {
        if (folder.failedAt)
            problems.append(folder.problem);
    }
    m_backup->setToolTip(problems.join(QLatin1Char('\n')));
    if (!problems.isEmpty())
        m_backup->setText(m_backup->text() + QLatin1String(" · ") +
                          tr("%n backup folder(s) not reached", nullptr, int(problems.size())));
}

void StatusLine::setLockNote(const QString& text)
{
    m_lock->setText(text);
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    elide();
}

void StatusLine::elide()
{
    m_message->setText(
        m_message->fontMetrics().elidedText(m_message->toolTip(), Qt::ElideRight, width() / 2));
    layout()->activate(); // what the message leaves is the regulations'
    m_regulations->setText(m_regulations->fontMetrics().elidedText(
        m_regulations->toolTip(), Qt::ElideRight, m_regulations->width()));
}

} // namespace soattt
