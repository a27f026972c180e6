#include "views/shared/noticebar.h"

#include "models/core/error.h"
#include "views/shared/glyph.h"
#include "views/shared/widgets.h"

#include <QHBoxLayout>

namespace soattt {

namespace {

QString markOf(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
        return QStringLiteral("bad");
    case Tone::Warn:
        return QStringLiteral("warn");
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Info:
        return QStringLiteral("info");
    case Tone::Neutral:
        return QStringLiteral("neutral");
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_text(makeWrapped(QString()))
    , m_action(makeButton(QString(), QStringLiteral("noticeAction")))
    , m_close(makeButton(QString(), QStringLiteral("noticeClose"), "link"))
{
    setRole(this, "notice");
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_close->setIcon(glyphIcon(QStringLiteral("close")));
    m_close->setAccessibleName(tr("Close this message"));
    auto* layout = new QHBoxLayout(this);
    setMargins(layout, this, 0.7, 0.4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QPushButton::clicked, this, &NoticeBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionPressed);
    hide();
}

void NoticeBar::show(const QString& text, Tone tone, const QString& action)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setMark(this, "tone", markOf(tone));
    for (QWidget* child : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_action)})
        setMark(child, "tone", markOf(tone)); // polished anew with the colours of the tone
    setAccessibleName(text);
    setVisible(true);
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::dismiss()
{
    hide();
    emit dismissed();
}

bool NoticeBar::attempt(const std::function<void()>& work)
{
    dismiss();
    try {
        work();
        return true;
    } catch (const Canceled& canceled) {
        show(canceled.text(), Tone::Neutral);
    } catch (const Error& error) {
        show(error.text(), Tone::Bad);
    }
    return false;
}

} // namespace soattt
