#pragma once

#include <QString>

#include <vector>

namespace soattt {

/// A part of the user guide: what stands between one mark of docs/huong-dan.md and the next.
struct GuideSection
{
    QString key;   ///< a page's key ("assets"), or the topic's ("first-day")
    QString title; ///< its heading
    QString text;  ///< Markdown with the heading, without pictures
    bool isPage = false;
};

/// The user guide docs/huong-dan.md as it is compiled into the program. A line
/// `<!-- page: assets -->` or `<!-- topic: first-day -->` begins a section.
class Guide
{
public:
    static const Guide& shipped();
    static Guide fromMarkdown(const QString& text);

    const std::vector<GuideSection>& sections() const { return m_sections; }
    /// nullptr when the guide has no such section.
    const GuideSection* find(const QString& key) const;

private:
    std::vector<GuideSection> m_sections;
};

} // namespace soattt
