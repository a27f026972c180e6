#include "models/services/passwordwords.h"

#include "models/core/text.h"

#include <algorithm>

namespace soattt {

namespace {

constexpr const char* common[] = {
    "admin",        "administrator", "anhyeuem",   "asdf",       "asdfgh",        "asdfghjkl",
    "baomat",       "canbo",         "chaomung",   "changeme",   "chuyenvien",    "congan",
    "congchuc",     "cntt",          "default",    "demo",       "emyeuanh",      "guest",
    "hanoi",        "hcm",           "iloveyou",   "khongbiet",  "lanhdao",       "letmein",
    "login",        "master",        "matkhau",    "matkhaumoi", "maytinh",       "mk",
    "nhanvien",     "pass",          "passw",      "passwd",     "password",      "qaz",
    "qazwsx",       "quantri",       "qwe",        "qwer",       "qwert",         "qwerty",
    "qwertyuiop",   "root",          "saigon",     "secret",     "server",        "soattt",
    "system",       "sys",           "test",       "thunghiem",  "toiyeuvietnam", "ubnd",
    "uybannhandan", "user",          "vanphong",   "vanthu",     "vietnam",       "vn",
    "welcome",      "xinchao",       "yeuvietnam", "zaq",        "zaqwsx",        "zxc",
    "zxcvbn",       "zxcvbnm"};

/// Folded, without anything but letters.
QString lettersOf(const QString& text)
{
    QString letters;
    for (const QChar letter : text::fold(text)) {
        if (letter >= QLatin1Char('a') && letter <= QLatin1Char('z'))
            letters.append(letter);
    }
    return letters;
}

/// What stands between the first and the last letter or @, its signs read as letters.
QString withSignsRead(QString password)
{
    const auto isLetter = [](QChar c) { return c.isLetter() || c == QLatin1Char('@'); };
    const auto first = std::find_if(password.begin(), password.end(), isLetter);
    const auto last = std::find_if(password.rbegin(), password.rend(), isLetter).base();
    if (first >= last)
        return {};
    password = QString(first, int(last - first));
    for (const auto& [sign, letter] :
         {std::pair{'@', 'a'}, std::pair{'0', 'o'}, std::pair{'3', 'e'}, std::pair{'$', 's'}})
        password.replace(QLatin1Char(sign), QLatin1Char(letter));
    return password;
}

/// Abc once or over and over: abcabc.
bool isAlphabetRow(const QString& letters)
{
    static const QString rows = QStringLiteral("abcdefghijklmnopqrstuvwxyz");
    return !letters.isEmpty() &&
           (rows.contains(letters) ||
            (letters.size() % 3 == 0 &&
             letters == QStringLiteral("abc").repeated(int(letters.size()) / 3)));
}

/// aaaa, or no letter at all: digits and signs alone are dates and rows of keys.
bool isOneLetter(const QString& letters)
{
    return std::all_of(letters.begin(), letters.end(),
                       [&letters](QChar letter) { return letter == letters.front(); });
}

QString initialsOf(const QString& name)
{
    QString initials;
    for (const QString& word : text::fold(name).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        initials.append(word.front());
    return initials;
}

bool isAbout(const QString& letters, const QStringList& about)
{
    return std::any_of(about.begin(), about.end(), [&letters](const QString& name) {
        const QString word = lettersOf(name);
        return !word.isEmpty() && (letters == word || letters == QLatin1String("ubnd") + word ||
                                   (letters.size() > 1 && letters == initialsOf(name)));
    });
}

bool isKnown(const QString& letters, const QStringList& about)
{
    const bool isCommon = std::any_of(std::begin(common), std::end(common), [&](const char* word) {
        return letters == QLatin1String(word);
    });
    return isCommon || isOneLetter(letters) || isAlphabetRow(letters) || isAbout(letters, about);
}

} // namespace

bool isEasilyGuessed(const QString& password, const QStringList& about)
{
    return isKnown(lettersOf(password), about) ||
           isKnown(lettersOf(withSignsRead(password)), about);
}

} // namespace soattt
