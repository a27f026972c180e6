#include "models/exchange/csvguard.h"

namespace soattt::csvguard {

namespace {

constexpr QLatin1Char apostrophe('\'');

bool runs(QChar c)
{
    return c < QLatin1Char(' ') || c == QLatin1Char('=') || c == QLatin1Char('+') ||
           c == QLatin1Char('-') || c == QLatin1Char('@');
}

/// True when a sign that runs stands first or after nothing but apostrophes.
bool isRisky(const QString& text)
{
    for (const QChar c : text) {
        if (c != apostrophe)
            return runs(c);
    }
    return false;
}

} // namespace

QString guarded(const QString& text)
{
    return isRisky(text) ? apostrophe + text : text;
}

QString unguarded(const QString& text)
{
    return text.startsWith(apostrophe) && isRisky(text) ? text.mid(1) : text;
}

} // namespace soattt::csvguard
