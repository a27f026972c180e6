#include "views/activity/verifyresult.h"

#include "models/reports/loganchor.h"
#include "views/shared/noticebar.h"
#include "views/shared/units.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace soattt {

namespace {

constexpr double problemLines = 6.5;

QString wholeSentence(const VerifyReport& report)
{
    const QLocale locale;
    const LogAnchor head{report.head.sequence, QString::fromLatin1(report.head.hash.toHex())};
    return VerifyResult::tr("The book is whole: %1 records agree with %2 log entries. The log now "
                            "stands at %3.")
        .arg(locale.toString(report.rowsChecked), locale.toString(report.entries), head.printed());
}

QString derivedSentence()
{
    return VerifyResult::tr("Every record agrees with the log; only the search index and the sort "
                            "keys, which are worked out from the records, do not. They can be made "
                            "anew; no record is changed by it.");
}

QString brokenSentence(const VerifyReport& report)
{
    if (report.onlyDerived())
        return derivedSentence();
    return VerifyResult::tr("The book is not whole; %n problem(s) found.", nullptr,
                            int(report.problems.size())) +
           QLatin1Char(' ') +
           VerifyResult::tr("Change nothing in it, keep this file aside, and restore the last "
                            "verified backup beside it to compare.");
}

qint64 entryOf(const QString& anchor)
{
    return anchor.section(QLatin1Char(':'), 0, 0).remove(QLatin1Char(' ')).toLongLong();
}

QString anchorSentence(const VerifyReport& report, const QString& anchor, bool agrees)
{
    const QLocale locale;
    const qint64 entry = entryOf(anchor);
    if (agrees)
        return VerifyResult::tr("The paper agrees with the book: log entry %1 is the one printed.")
            .arg(locale.toString(entry));
    if (entry > report.entries)
        return VerifyResult::tr("The paper does not agree with the book: it names log entry %1, "
                                "this book has only %2. It is an older copy, or entries were cut "
                                "off.")
            .arg(locale.toString(entry), locale.toString(report.entries));
    return VerifyResult::tr("The paper does not agree with the book: log entry %1 is not the one "
                            "printed. Read the paper again; if it was typed right, the log was "
                            "written anew or the paper belongs to another book.")
        .arg(locale.toString(entry));
}

} // namespace

VerifyResult::VerifyResult(bool mayRebuild, QWidget* parent)
    : QWidget(parent)
    , m_mayRebuild(mayRebuild)
    , m_verdict(new NoticeBar)
    , m_problems(new QPlainTextEdit)
{
    m_verdict->setObjectName(QStringLiteral("verifyVerdict"));
    m_problems->setObjectName(QStringLiteral("verifyProblems"));
    m_problems->setAccessibleName(tr("Problems found"));
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_problems->setMaximumHeight(lines(this, problemLines));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.3));
    layout->addWidget(m_verdict);
    layout->addWidget(m_problems);
    connect(m_verdict, &NoticeBar::dismissed, this, &QWidget::hide);
    connect(m_verdict, &NoticeBar::actionPressed, this, &VerifyResult::rebuildWanted);
    hide();
}

void VerifyResult::show(const VerifyReport& report)
{
    say(report, QString(), true);
}

void VerifyResult::show(const VerifyReport& report, const QString& anchor, bool agrees)
{
    say(report, anchorSentence(report, anchor, agrees) + QLatin1Char('\n'), agrees);
}

void VerifyResult::say(const VerifyReport& report, const QString& onPaper, bool agrees)
{
    m_verdict->show(onPaper + (report.ok() ? wholeSentence(report) : brokenSentence(report)),
                    report.ok() && agrees ? Tone::Good : Tone::Bad,
                    report.onlyDerived() && m_mayRebuild ? tr("Make them anew") : QString());
    m_problems->setPlainText(report.problems.join(QLatin1Char('\n')));
    m_problems->setVisible(!report.problems.isEmpty());
    setVisible(true);
}

void VerifyResult::dismiss()
{
    m_verdict->dismiss();
}

} // namespace soattt
