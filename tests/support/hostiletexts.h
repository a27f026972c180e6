#pragma once

#include <QStringList>

namespace soattt::test {

/// Forty texts that each would like to be more than text somewhere: markup, links to files and
/// hosts, formulas, field codes, PDF and SQL syntax, format marks, control and direction signs.
inline QStringList hostileTexts()
{
    QStringList texts;
    for (const char* text :
         {"<b>đậm</b>",
          "<img src=\"file:///etc/hostname\">",
          "<img src='http://127.0.0.1:9/x'>",
          "<a href=\"file:///etc/passwd\">xem</a>",
          "<script>alert(1)</script>",
          "<object data=\"file:///etc/hosts\"></object>",
          "<link rel=stylesheet href=\"file:///etc/issue\">",
          "<style>@import url(file:///etc/issue)</style>",
          "<!DOCTYPE html><html><body>x",
          "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;",
          "</w:t></w:r><w:fldSimple w:instr=\"DATE\"/>",
          "]]><f>1+1</f><![CDATA[",
          "<!-- x -->",
          "&lt;b&gt; &#60;i&#62; &amp;",
          "<table><tr><td>x</td></tr></table>",
          "<qt>x</qt>",
          "=1+1",
          "=cmd|'/c calc'!A1",
          "=HYPERLINK(\"http://127.0.0.1:9/?\"&A1,\"xem\")",
          "=WEBSERVICE(\"http://127.0.0.1:9\")",
          "+1+1",
          "-1-1",
          "@SUM(A1:A9)",
          "\t=1+1",
          "{=1+1}",
          "'=1+1",
          "\"=1+1\",=1+1",
          "a;=1+1",
          "DDEAUTO c:\\\\windows\\\\cmd.exe",
          "{ INCLUDETEXT \"/etc/passwd\" }",
          ") Tj /OpenAction << /S /JavaScript /JS (x) >>",
          "endstream endobj 1 0 obj << /S /URI /URI (file:///etc/passwd) >>",
          "'; DROP TABLE assets; --",
          "\" OR \"\"=\"",
          "%1 %2 %s %n %99$s",
          "../../../etc/passwd",
          "file:///etc/passwd",
          "\\\\127.0.0.1\\chung\\x.exe",
          "${jndi:ldap://127.0.0.1/a} $(id) `id`",
          "a\xE2\x80\xAE"
          "cod.exe\xE2\x80\xAC b"})
        texts.append(QString::fromUtf8(text));
    return texts;
}

/// The same letters in the same scripts without any sign that means something to a program: what is
/// opened for these is opened for any text.
inline QStringList harmlessTexts()
{
    QStringList texts = hostileTexts();
    int number = 0; // without their signs some are the same
    for (QString& text : texts) {
        for (QChar& sign : text) {
            if (sign.unicode() < 128 && !sign.isLetterOrNumber())
                sign = QLatin1Char(' ');
        }
        text = QStringLiteral("n%1 %2").arg(++number).arg(text);
    }
    return texts;
}

} // namespace soattt::test
