#include "models/registers/reconciliation.h"

#include "models/core/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace soattt {

template <> std::span<const EnumEntry<Mismatch>> enumEntries<Mismatch>()
{
    static constexpr EnumEntry<Mismatch> entries[] = {
        {Mismatch::LeaverLive, "leaver_live", QT_TRANSLATE_NOOP("Choice", "Of someone who left")},
        {Mismatch::RevokedLive, "revoked_live",
         QT_TRANSLATE_NOOP("Choice", "Revoked in the register, still live")},
        {Mismatch::Orphan, "orphan", QT_TRANSLATE_NOOP("Choice", "Not in the register")},
        {Mismatch::Missing, "missing", QT_TRANSLATE_NOOP("Choice", "Not in the list")},
        {Mismatch::StateDiffers, "state_differs", QT_TRANSLATE_NOOP("Choice", "Another state")},
        {Mismatch::OtherName, "other_name", QT_TRANSLATE_NOOP("Choice", "Another name")},
        {Mismatch::WrittenDifferently, "written_differently",
         QT_TRANSLATE_NOOP("Choice", "Name written differently")},
    };
    return entries;
}

const QString& Difference::username() const
{
    return account ? account->username : listed->signInName();
}

namespace {

QString keyOf(const QString& username)
{
    return text::clean(username).toCaseFolded();
}

/// Without the domain before or after it.
QString bareKey(const QString& key)
{
    const QString local = key.section(QLatin1Char('\\'), -1);
    const QString name = local.section(QLatin1Char('@'), 0, 0);
    return name.isEmpty() ? key : name;
}

bool isLive(const Account& account)
{
    return account.state != AccountState::Revoked && !account.closedOn;
}

/// Words of a name, accents and order aside.
QStringList wordsOf(const QString& name)
{
    QStringList words = text::fold(name).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.sort();
    return words;
}

std::optional<Mismatch> nameMismatch(const QString& listed, const QString& holder)
{
    if (listed.isEmpty() || holder.isEmpty() || text::clean(listed) == text::clean(holder))
        return std::nullopt;
    return wordsOf(listed) == wordsOf(holder) ? Mismatch::WrittenDifferently : Mismatch::OtherName;
}

/// A list that says nothing of states can't contradict a suspension.
bool differs(AccountState state, const ListedAccount& listed)
{
    const bool says = listed.state || listed.disabled;
    if (state == AccountState::Suspended)
        return says && listed.isLive();
    return listed.isLive() != (state == AccountState::Active);
}

class Reconciler
{
public:
    explicit Reconciler(const ReconcileFacts& facts)
        : m_facts(facts)
    {
        for (const Staff& person : facts.staff)
            m_staff.insert(person.code, &person);
        mergeRows();
        indexAccounts();
    }

    std::vector<Difference> run()
    {
        for (const QString& key : std::as_const(m_order))
            judge(m_rows.value(key), m_matched.value(key));
        for (const Account& account : m_facts.accounts) {
            if (!account.withdrawn && !account.closedOn && account.state == AccountState::Active &&
                !m_taken.contains(keyOf(account.username)))
                add(Mismatch::Missing, nullptr, &account);
        }
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Difference& a, const Difference& b) { return a.what < b.what; });
        return std::move(m_found);
    }

private:
    void mergeRows();
    void indexAccounts();
    void matchBare();
    void judge(const ListedAccount* listed, const Account* account);
    void judgeLive(const ListedAccount* listed, const Account* account);

    const Staff* holderOf(const Account& account) const
    {
        return account.holder ? m_staff.value(account.holder->code()) : nullptr;
    }
    bool hasLeft(const Staff& person) const
    {
        return person.status != StaffStatus::Working &&
               (!person.statusOn || *person.statusOn <= m_facts.today);
    }
    void add(Mismatch what, const ListedAccount* listed, const Account* account)
    {
        Difference difference;
        difference.what = what;
        if (listed)
            difference.listed = *listed;
        if (account) {
            difference.account = *account;
            const Staff* person = holderOf(*account);
            difference.holder = person ? person->name : QString();
        }
        m_found.push_back(std::move(difference));
    }

    const ReconcileFacts& m_facts;
    QHash<QString, const Staff*> m_staff;
    QStringList m_order; ///< keys of the rows as they stand in the list
    QHash<QString, const ListedAccount*> m_rows;
    QHash<QString, const Account*> m_accounts; ///< the live one where there is one
    QHash<QString, const Account*> m_matched;  ///< by key of the row
    QSet<QString> m_taken;                     ///< keys of accounts that have a row
    std::vector<Difference> m_found;
};

void Reconciler::mergeRows()
{
    for (const ListedAccount& row : m_facts.listed) {
        const QString key = keyOf(row.signInName());
        if (key.isEmpty())
            continue;
        const ListedAccount*& known = m_rows[key];
        if (!known)
            m_order.append(key);
        if (!known || (row.isLive() && !known->isLive()))
            known = &row;
    }
}

void Reconciler::indexAccounts()
{
    for (const Account& account : m_facts.accounts) {
        if (account.withdrawn)
            continue;
        const Account*& known = m_accounts[keyOf(account.username)];
        if (!known || isLive(account))
            known = &account;
    }
    for (const QString& key : std::as_const(m_order)) {
        if (const Account* account = m_accounts.value(key)) {
            m_matched.insert(key, account);
            m_taken.insert(key);
        }
    }
    matchBare();
}

/// Rows and accounts left over whose names differ by a domain only.
void Reconciler::matchBare()
{
    QMultiHash<QString, QString> rows;
    QMultiHash<QString, QString> accounts;
    for (const QString& key : std::as_const(m_order)) {
        if (!m_matched.contains(key))
            rows.insert(bareKey(key), key);
    }
    for (auto it = m_accounts.cbegin(); it != m_accounts.cend(); ++it) {
        if (!m_taken.contains(it.key()))
            accounts.insert(bareKey(it.key()), it.key());
    }
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        if (rows.count(it.key()) != 1 || accounts.count(it.key()) != 1)
            continue;
        const QString account = accounts.value(it.key());
        m_matched.insert(it.value(), m_accounts.value(account));
        m_taken.insert(account);
    }
}

void Reconciler::judge(const ListedAccount* listed, const Account* account)
{
    if (!account)
        add(Mismatch::Orphan, listed, nullptr);
    else if (isLive(*account))
        judgeLive(listed, account);
    else if (listed->isLive())
        add(Mismatch::RevokedLive, listed, account);
}

void Reconciler::judgeLive(const ListedAccount* listed, const Account* account)
{
    const Staff* person = holderOf(*account);
    if (listed->isLive() && person && hasLeft(*person))
        add(Mismatch::LeaverLive, listed, account);
    else if (differs(account->state, *listed))
        add(Mismatch::StateDiffers, listed, account);
    const auto named = person ? nameMismatch(listed->name, person->name) : std::nullopt;
    if (named)
        add(*named, listed, account);
}

} // namespace

std::vector<Difference> reconcile(const ReconcileFacts& facts)
{
    return Reconciler(facts).run();
}

} // namespace soattt
