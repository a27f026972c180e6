#include "app/probe/run.h"

#include "app/probe/facts.h"
#include "app/probe/options.h"
#include "app/probe/output.h"
#include "app/probe/probefile.h"
#include "app/probe/qr.h"
#include "app/probe/screentext.h"

#include <ctime>

namespace probe {

namespace {

/// Only what every system takes in a file name.
std::string fileName(const Identity& identity, const Moment& moment)
{
    std::string name = "kiem-tra-";
    for (const char c : identity.name)
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-')
            name += c;
    return name + "-" + moment.stamp + ".json";
}

bool writeTo(const std::string& path, const std::string& text)
{
    switch (writeNew(path, text)) {
    case Written::Done:
        show("Đã ghi: " + path + "\n");
        return true;
    case Written::Exists:
        complain("Tệp đã có, không ghi đè: " + path + "\n");
        return false;
    case Written::Failed:
        complain("Không ghi được: " + path + "\n");
        return false;
    }
    return false;
}

class Check
{
public:
    explicit Check(const Options& options)
        : m_options(options)
        , m_moment(momentOf(std::time(nullptr)))
    {
        const auto machine = thisMachine(options.root);
        m_identity = machine->identity();
        m_findings = readAll(*machine);
        m_file = probeFile(m_identity, m_findings, m_moment);
    }

    int report()
    {
        if (m_options.json)
            show(m_file);
        else
            show(screenText(m_identity, m_findings, m_moment) + "\n");
        const bool good = writeResult() && writePage();
        if (m_options.qr)
            showQrCodes(m_file);
        return good ? 0 : 1;
    }

private:
    /// Started by a double click there are no options: the user says where.
    std::string place() const
    {
        if (!m_options.output.empty() || !ownsWindow())
            return m_options.output;
        return ask("Ghi kết quả vào thư mục hoặc tệp nào? (Enter: không ghi) ");
    }
    bool writeResult() const
    {
        const std::string path = place();
        if (path.empty())
            return true;
        return writeTo(isFolder(path) ? path + "/" + fileName(m_identity, m_moment) : path, m_file);
    }
    bool writePage() const
    {
        return m_options.qrPage.empty() ||
               writeTo(m_options.qrPage, qrPage(m_file, m_identity.name, m_moment.utc));
    }

    const Options& m_options;
    Moment m_moment;
    Identity m_identity;
    std::vector<Finding> m_findings;
    std::string m_file;
};

} // namespace

int run(const std::vector<std::string>& arguments)
{
    const Options options = optionsFrom(arguments);
    if (options.help || !options.wrong.empty()) {
        const std::string what = "Không hiểu: " + options.wrong + "\n\n";
        options.help ? show(helpText()) : complain(what + helpText());
        return options.help ? 0 : 2;
    }
    const int code = Check(options).report();
    if (ownsWindow())
        ask("Nhấn Enter để đóng cửa sổ. ");
    return code;
}

} // namespace probe
