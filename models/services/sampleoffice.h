#pragma once

#include "models/core/clock.h"

#include <QString>

namespace soattt {

class Book;

/// An invented commune office with about 140 assets, 60 people and two years of history, for trying
/// the program, its pictures and its tests. The same size and time give the same book, byte for
/// byte in every record and log entry.
class SampleOffice
{
public:
    static constexpr int largest = 3000;

    static QString login();
    static QString password();
    /// Told through the services at the dates things happened, ending at the clock's now. `size`
    /// multiplies people, assets and storage devices. A whole book or none; refuses an existing
    /// file.
    static void create(const QString& path, const Clock& clock, int size = 1);
    /// True for a book made by create(): its sign-in is no secret.
    static bool isSample(Book& book);
};

} // namespace soattt
