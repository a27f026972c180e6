#pragma once

#include <string>
#include <vector>

namespace probe {

struct Options
{
    std::string output; ///< file or folder for the result; empty: none
    std::string qrPage; ///< file of the printable page; empty: none
    std::string root = "/";
    bool qr = false;
    bool json = false; ///< the file to standard output instead of words
    bool help = false;
    std::string wrong; ///< what could not be understood
};

Options optionsFrom(const std::vector<std::string>& arguments);
std::string helpText();

} // namespace probe
