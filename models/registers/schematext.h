#pragma once

#include <QString>

namespace soattt {

/// docs/schema.md: every kind and field as the field tables declare them, in Markdown. A test holds
/// the page to it.
QString schemaText();

} // namespace soattt
