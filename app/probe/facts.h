#pragma once

#include "app/probe/machine.h"

namespace probe {

/// One fact, declared once: its key in the file, its Vietnamese name and how it is read.
struct Fact
{
    const char* key;
    const char* label;
    Reading (Machine::*read)() const;
};

const std::vector<Fact>& facts();

struct Finding
{
    const Fact* fact;
    Reading reading;
};

/// Reads all of them; what can't be read says so and stops nothing.
std::vector<Finding> readAll(const Machine& machine);

/// The Vietnamese name of a column; the column itself where it has none.
std::string columnLabel(const std::string& column);
/// The Vietnamese words of a value the program knows, else the value.
std::string valueLabel(const std::string& value);

} // namespace probe
