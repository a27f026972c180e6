#pragma once

#include <QFrame>

class QComboBox;
class QTextBrowser;

namespace soattt {

class Desk;
struct GuideSection;

/// The guide beside the page: its section, then the clauses behind it by the regulations the office
/// applies. Not modal; the other sections are a choice away.
class HelpPanel : public QFrame
{
    Q_OBJECT

public:
    /// Without a desk no clauses: they are those of the open book's office.
    explicit HelpPanel(Desk* desk, QWidget* parent = nullptr);

    /// The section of a page or topic; the first one when there is none of that key.
    void showSection(const QString& key);
    void takeFocus();

signals:
    void closeWanted();

protected:
    /// The clauses are written in the colours of the theme.
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead() const;
    void fillTopics();
    void showText(const GuideSection& section);
    void addGrounds(const QString& page);

    Desk* m_desk;
    QComboBox* m_topics;
    QTextBrowser* m_text;
};

} // namespace soattt
