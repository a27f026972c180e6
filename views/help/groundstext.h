#pragma once

#include "views/help/pagegrounds.h"
#include "views/shared/theme.h"

class QTextDocument;

namespace soattt {

/// Headings of the guide in the sizes of the window, paragraphs with air between them.
void fitHeadings(QTextDocument& document);
/// Writes the clauses under the guide's text, as plain text.
void addGroundsText(QTextDocument& document, const std::vector<PageGround>& grounds,
                    const Colors& colors);

} // namespace soattt
