#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace soattt {

/// What is known of parts scanned or typed so far.
struct ProbeParts
{
    int count = 0;         ///< parts there are; 0 while none is known
    std::vector<int> have; ///< numbers of the good ones, in order
    std::vector<int> missing;
    QStringList problems; ///< one sentence for each part that can't be taken
    QByteArray file;      ///< whole, once all are there

    bool isWhole() const { return !file.isEmpty(); }
};

/// Reads all parts that stand in a text, in any order, each from "SOATTT1." to its check: blanks
/// and line ends within don't matter, nor capitals, nor O for 0 and I or L for 1.
ProbeParts readProbeParts(const QString& text);

} // namespace soattt
