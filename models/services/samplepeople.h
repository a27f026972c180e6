#pragma once

#include "models/registers/people.h"
#include "models/services/sampledata.h"
#include "models/services/samplerandom.h"
#include "models/services/samplestory.h"

#include <QSet>

namespace soattt {

/// Departments and staff of the sample office, and what becomes of them in two years.
class SamplePeople
{
public:
    SamplePeople(const SampleData& data, SampleRandom& random);

    /// People of the `block`-th office's size; block 0 is the office itself, with its history.
    std::vector<Staff> block(int block);
    void tell(SampleStory& story);
    /// Those of block 0 who were there from the start and still are, in the order of their codes.
    std::vector<Staff> settled() const;
    const std::vector<Staff>& all() const { return m_staff; }
    QString locationOf(const QString& department) const { return m_locations.value(department); }

    static int perBlock();
    /// Counted from now; none for those who were there from the start.
    static std::optional<int> dayJoined(int number);

private:
    struct Post;
    std::vector<Post> posts() const;
    Staff person(const Post& post, int number, bool first);
    QString name(bool woman);
    QString freshName();
    void setPast(Staff& staff);
    void tellDepartments(SampleStory& story) const;
    void tellLeavers(SampleStory& story) const;
    void tellNewcomers(SampleStory& story) const;

    const SampleData& m_data;
    SampleRandom& m_random;
    std::vector<Staff> m_staff;
    QHash<QString, QString> m_locations;
    QHash<QString, int> m_mailNames;
    QSet<QString> m_names;
};

/// People who left, with the day counted from now; `late` ones still hold what was given to them.
struct SampleLeaver
{
    int number;
    StaffStatus status;
    int day;
    const char* decision;
    bool late;
};
const std::vector<SampleLeaver>& sampleLeavers();

QString sampleCode(const char* prefix, int number);

} // namespace soattt
