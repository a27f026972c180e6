#include "models/services/samplepeople.h"

#include "models/core/text.h"

namespace soattt {

namespace {

constexpr int start = -730; ///< day the book was begun

/// Day people joined who were not there from the start, by number.
const QHash<int, int>& newcomers()
{
    static const QHash<int, int> days{{14, -602}, {22, -498}, {30, -391}, {36, -283},
                                      {45, -171}, {54, -61},  {59, -13}};
    return days;
}

/// Never briefed so far.
bool isUnbriefed(int number)
{
    return number == 36 || number == 54 || number == 59;
}

bool isUnpledged(int number)
{
    return number == 9 || number == 37;
}

bool joinedLater(int number)
{
    return newcomers().contains(number);
}

QString phone(int number)
{
    return QStringLiteral("0900 %1 %2")
        .arg(number / 1000, 3, 10, QLatin1Char('0'))
        .arg(number % 1000, 3, 10, QLatin1Char('0'));
}

/// "trilm" of Lê Minh Trí: given name, then the initials of the rest.
QString mailName(const QString& name)
{
    QStringList words = text::fold(name).remove(QLatin1Char('\'')).split(QLatin1Char(' '));
    QString mail = words.takeLast();
    for (const QString& word : words)
        mail += word.left(1);
    return mail;
}

} // namespace

struct SamplePeople::Post
{
    QString department;
    QString title;
    StaffGroup group;
    QString name;
    bool pledge;
};

const std::vector<SampleLeaver>& sampleLeavers()
{
    static const std::vector<SampleLeaver> leavers{
        {18, StaffStatus::Transferred, -402, "77/QĐ-UBND", false},
        {27, StaffStatus::Retired, -249, "196/QĐ-UBND", false},
        {33, StaffStatus::Left, -121, "41/QĐ-UBND", false},
        {41, StaffStatus::Transferred, -21, "102/QĐ-UBND", true},
        {52, StaffStatus::Retired, -6, "109/QĐ-UBND", true},
    };
    return leavers;
}

QString sampleCode(const char* prefix, int number)
{
    return QStringLiteral("%1-%2").arg(QLatin1String(prefix)).arg(number, 4, 10, QLatin1Char('0'));
}

std::optional<int> SamplePeople::dayJoined(int number)
{
    return joinedLater(number) ? std::optional(newcomers().value(number)) : std::nullopt;
}

int SamplePeople::perBlock()
{
    return 60;
}

SamplePeople::SamplePeople(const SampleData& data, SampleRandom& random)
    : m_data(data)
    , m_random(random)
{
    const QJsonArray departments = data.office().value(QStringLiteral("departments")).toArray();
    for (qsizetype i = 0; i < departments.size(); ++i)
        m_locations.insert(sampleCode("PB", int(i) + 1),
                           departments.at(i)[QStringLiteral("location")].toString());
    m_staff = block(0);
}

std::vector<SamplePeople::Post> SamplePeople::posts() const
{
    std::vector<Post> posts;
    int number = 0;
    for (const QJsonValue department :
         m_data.office().value(QStringLiteral("departments")).toArray()) {
        const QString code = sampleCode("PB", ++number);
        for (const QJsonValue post : department[QStringLiteral("posts")].toArray()) {
            const Post one{code, post[QStringLiteral("post")].toString(),
                           enumFromKey<StaffGroup>(
                               post[QStringLiteral("group")].toString(QStringLiteral("user"))),
                           post[QStringLiteral("name")].toString(),
                           post[QStringLiteral("pledge")].toBool()};
            posts.insert(posts.end(), size_t(post[QStringLiteral("count")].toInt(1)), one);
        }
    }
    return posts;
}

QString SamplePeople::name(bool woman)
{
    const QJsonObject names =
        m_data.office().value(woman ? QStringLiteral("women") : QStringLiteral("men")).toObject();
    const auto part = [this](const QJsonValue& list) {
        return m_random.pick(SampleData::texts(list));
    };
    const QString family = part(m_data.office().value(QStringLiteral("families")));
    const QString middle = part(names.value(QStringLiteral("middle")));
    const QString given = part(names.value(QStringLiteral("given")));
    return text::clean(family + QLatin1Char(' ') + middle + QLatin1Char(' ') + given);
}

/// Nobody twice in the office itself; larger samples have their namesakes.
QString SamplePeople::freshName()
{
    QString made;
    do {
        made = name(m_random.chance(48));
    } while (m_names.size() < perBlock() && m_names.contains(made));
    m_names.insert(made);
    return made;
}

Staff SamplePeople::person(const Post& post, int number, bool first)
{
    Staff staff;
    staff.code = sampleCode("CB", number);
    staff.department = Ref<Department>(post.department);
    staff.post = post.title;
    staff.group = post.group;
    staff.pledgeNeeded = post.pledge;
    const QJsonArray named = m_data.office().value(QStringLiteral("named")).toArray();
    const bool listed = first && post.name.isEmpty() && number % 5 == 0;
    if (listed) {
        const QJsonObject someone = named.at(number / 5 - 1).toObject();
        staff.name = someone.value(QStringLiteral("name")).toString();
        staff.sortName = someone.value(QStringLiteral("sort_name")).toString();
    } else {
        staff.name = first && !post.name.isEmpty() ? post.name : freshName();
    }
    const QString mail = mailName(staff.name);
    const int same = ++m_mailNames[mail];
    staff.email = (same > 1 ? mail + QString::number(same) : mail) +
                  QStringLiteral("@hoabinh.truongson.example.vn");
    staff.phone = phone(number);
    return staff;
}

void SamplePeople::setPast(Staff& staff)
{
    staff.joinedOn = m_data.date(start - m_random.between(200, 7000));
    staff.briefedOn = m_data.date(start + m_random.between(8, 28));
    if (staff.pledgeNeeded)
        staff.pledgedOn = staff.briefedOn;
}

std::vector<Staff> SamplePeople::block(int block)
{
    std::vector<Staff> people;
    for (const Post& post : posts()) {
        const int place = int(people.size()) + 1;
        Staff staff = person(post, block * perBlock() + place, block == 0);
        setPast(staff);
        if (isUnbriefed(place))
            staff.briefedOn.reset();
        if (isUnpledged(place))
            staff.pledgedOn.reset();
        people.push_back(staff);
    }
    return people;
}

std::vector<Staff> SamplePeople::settled() const
{
    std::vector<Staff> settled;
    for (size_t i = 0; i < m_staff.size(); ++i) {
        if (!joinedLater(int(i) + 1))
            settled.push_back(m_staff[i]);
    }
    return settled;
}

void SamplePeople::tell(SampleStory& story)
{
    tellDepartments(story);
    for (size_t i = 0; i < m_staff.size(); ++i) {
        if (joinedLater(int(i) + 1))
            continue;
        Staff asFirstWritten = m_staff[i];
        asFirstWritten.briefedOn.reset();
        asFirstWritten.pledgedOn.reset();
        story.add(m_data.day(start, QTime(8, 40)), Record::from(staffKind(), asFirstWritten));
        const auto briefed = m_staff[i].briefedOn;
        if (briefed)
            story.change(QDateTime(*briefed, QTime(16, 30), Qt::OffsetFromUTC, officeOffsetSeconds),
                         staffKind(), m_staff[i].code,
                         {{QStringLiteral("briefed_on"), Value(*briefed)},
                          {QStringLiteral("pledged_on"),
                           m_staff[i].pledgedOn ? Value(*m_staff[i].pledgedOn) : Value()}});
    }
    tellNewcomers(story);
    tellLeavers(story);
}

void SamplePeople::tellDepartments(SampleStory& story) const
{
    int number = 0;
    for (const QJsonValue json : m_data.office().value(QStringLiteral("departments")).toArray()) {
        Department department;
        department.code = sampleCode("PB", ++number);
        department.name = json[QStringLiteral("name")].toString();
        department.location = json[QStringLiteral("location")].toString();
        department.phone = phone(900 + number);
        story.add(m_data.day(start, QTime(8, 30)), Record::from(departmentKind(), department));
        for (const Staff& staff : m_staff) {
            if (staff.department->code() != department.code)
                continue;
            story.change(m_data.day(start, QTime(8, 50)), departmentKind(), department.code,
                         {{QStringLiteral("head"), Value(staff.code)}});
            break; // the first post of a department is its head's
        }
    }
}

void SamplePeople::tellNewcomers(SampleStory& story) const
{
    for (size_t i = 0; i < m_staff.size(); ++i) {
        const int number = int(i) + 1;
        if (!joinedLater(number))
            continue;
        const int day = newcomers().value(number);
        Staff staff = m_staff[i];
        staff.joinedOn = m_data.date(day);
        staff.briefedOn.reset();
        staff.pledgedOn.reset();
        story.add(m_data.day(day, QTime(14, 5)), Record::from(staffKind(), staff));
        if (!isUnbriefed(number))
            story.change(m_data.day(day + 7, QTime(10, 20)), staffKind(), staff.code,
                         {{QStringLiteral("briefed_on"), Value(m_data.date(day + 7))}});
    }
}

void SamplePeople::tellLeavers(SampleStory& story) const
{
    for (const SampleLeaver& leaver : sampleLeavers())
        story.change(
            m_data.day(leaver.day, QTime(15, 0)), staffKind(), sampleCode("CB", leaver.number),
            {{QStringLiteral("status"), Value(enumKey(leaver.status))},
             {QStringLiteral("status_on"), Value(m_data.date(leaver.day))},
             {QStringLiteral("status_decision"), Value(QString::fromUtf8(leaver.decision))}});
}

} // namespace soattt
