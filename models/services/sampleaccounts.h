#pragma once

#include "models/registers/account.h"
#include "models/services/samplepeople.h"

namespace soattt {

/// Accounts and account reviews of the sample office. Draws its own numbers, so that people and
/// things stay as they are whatever is changed here.
class SampleAccounts
{
public:
    SampleAccounts(const SampleData& data, quint64 seed);

    /// Accounts of people of the `block`-th office's size, written down at once.
    std::vector<Account> block(const std::vector<Staff>& staff);
    void tell(SampleStory& story, const SamplePeople& people);
    /// A review of one system with something left to do, and one of all accounts on its way.
    static void review(const Session& session, const SampleData& data);

private:
    Account account(const Staff& staff, const QString& system, const QDate& created);
    std::vector<Account> accountsOf(const Staff& staff, const QDate& created);
    void tellPerson(SampleStory& story, const Staff& staff, int number);
    void tellShared(SampleStory& story);
    void tellPasswords(SampleStory& story, const std::vector<Account>& accounts) const;
    void tellRevocations(SampleStory& story, const Account& account, int number) const;
    void tellReviews(SampleStory& story) const;

    const SampleData& m_data;
    SampleRandom m_random;
    int m_count = 0;
};

} // namespace soattt
