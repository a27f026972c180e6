#pragma once

#include "models/registers/fieldtraits.h"
#include "models/registers/recordbase.h"
#include "models/registers/recordkind.h"

#include <initializer_list>

namespace soattt {

/// Declares a record kind from its struct: `field` adds one, the words after it say more about the
/// field just added. `build` closes the table.
template <class T> class KindBuilder
{
    static_assert(std::is_base_of_v<RecordBase, T>);

public:
    KindBuilder(const char* label, const char* singular, const char* codePrefix)
    {
        m_kind.m_key = QString::fromLatin1(kindKey<T>);
        m_kind.m_table = QString(m_kind.m_key).replace(QLatin1Char('-'), QLatin1Char('_'));
        m_kind.m_label = label;
        m_kind.m_singular = singular;
        m_kind.m_codePrefix = QString::fromLatin1(codePrefix);
        field("code", &T::code, QT_TRANSLATE_NOOP("Field", "Code"))
            .required()
            .unique()
            .listed()
            .sorted()
            .searched();
        aliases({u"Mã", u"Mã số", u"Số hiệu"}).max(40);
        m_kind.m_checks.push_back(RecordKind::checkBase);
    }

    template <class M, class B> KindBuilder& field(const char* key, M B::*member, const char* label)
    {
        Field field;
        field.key = QString::fromLatin1(key);
        field.label = label;
        FieldTraits<M>::describe(field);
        field.get = [member](const void* object) {
            return FieldTraits<M>::toValue(static_cast<const T*>(object)->*member);
        };
        field.set = [member](void* object, const Value& value) {
            static_cast<T*>(object)->*member = FieldTraits<M>::fromValue(value);
        };
        m_kind.m_fields.push_back(std::move(field));
        return *this;
    }

    KindBuilder& required()
    {
        return last([](Field& f) { f.required = true; });
    }
    KindBuilder& unique()
    {
        return last([](Field& f) { f.unique = true; });
    }
    /// Unique among the live records that refer to the same record there, capitals or not.
    KindBuilder& uniqueWithin(const char* reference)
    {
        return last([reference](Field& f) { f.uniqueWithin = QString::fromLatin1(reference); });
    }
    /// The last field may be shared by a record that says why in that one.
    KindBuilder& uniqueUnless(const char* reason)
    {
        return last([reason](Field& f) {
            f.unique = true;
            f.uniqueUnless = QString::fromLatin1(reason);
        });
    }
    KindBuilder& atWork()
    {
        return last([](Field& f) { f.atWork = true; });
    }
    /// From each answer the ones that may follow it; a new record may begin with any.
    KindBuilder& steps(std::initializer_list<std::pair<const char*, std::vector<const char*>>> all)
    {
        return last([&all](Field& f) {
            for (const auto& [from, to] : all) {
                Step step{QString::fromLatin1(from), {}};
                for (const char* next : to)
                    step.to.append(QString::fromLatin1(next));
                f.steps.push_back(step);
            }
        });
    }
    KindBuilder& listed()
    {
        return last([](Field& f) { f.listed = true; });
    }
    KindBuilder& searched()
    {
        return last([](Field& f) { f.searched = true; });
    }
    KindBuilder& sorted()
    {
        return last([](Field& f) { f.sorted = true; });
    }
    KindBuilder& personName()
    {
        return last([](Field& f) { f.sorted = f.personName = true; });
    }
    KindBuilder& system()
    {
        return last([](Field& f) { f.system = true; });
    }
    KindBuilder& historic()
    {
        return last([](Field& f) { f.historic = true; });
    }
    KindBuilder& codeFirst()
    {
        return last([](Field& f) { f.codeFirst = true; });
    }
    KindBuilder& secret()
    {
        return last([](Field& f) { f.secret = f.system = true; });
    }
    KindBuilder& unit(const char* unit)
    {
        return last([unit](Field& f) { f.unit = unit; });
    }
    KindBuilder& max(int length)
    {
        return last([length](Field& f) { f.maxLength = length; });
    }
    KindBuilder& longText()
    {
        return last([](Field& f) {
            f.type = FieldType::LongText;
            f.maxLength = 20'000;
        });
    }
    KindBuilder& aliases(std::initializer_list<QStringView> names)
    {
        return last([names](Field& f) {
            for (const QStringView name : names)
                f.aliases.append(name.toString());
        });
    }
    KindBuilder& single()
    {
        m_kind.m_single = true;
        return *this;
    }

    KindBuilder& confidential()
    {
        m_kind.m_confidential = true;
        return *this;
    }

    /// Its records are lines of the one that field refers to: no register of their own, shown and
    /// written with their parent, which they never keep from being closed.
    KindBuilder& partOf(const char* reference)
    {
        m_kind.m_parent = QString::fromLatin1(reference);
        return *this;
    }

    /// A rule over the whole record; it adds what is wrong.
    KindBuilder& check(std::function<void(const T&, std::vector<Problem>&)> rule)
    {
        m_kind.m_checks.push_back(
            [rule = std::move(rule)](const Record& record, std::vector<Problem>& problems) {
                rule(record.to<T>(), problems);
            });
        return *this;
    }

    /// Closes the table. The kind must then stand in static storage: records point to it.
    void build(RecordKind& kind)
    {
        field("notes", &T::notes, QT_TRANSLATE_NOOP("Field", "Notes"))
            .longText()
            .aliases({u"Ghi chú"});
        field("closed_on", &T::closedOn, QT_TRANSLATE_NOOP("Field", "Closed on")).system();
        field("closed_reason", &T::closedReason, QT_TRANSLATE_NOOP("Field", "Reason for closing"))
            .system();
        field("withdrawn", &T::withdrawn, QT_TRANSLATE_NOOP("Field", "Withdrawn")).system();
        for (Field& field : m_kind.m_fields) {
            const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText;
            field.confidential = m_kind.m_confidential && isText;
        }
        for (size_t i = 0; i < m_kind.m_fields.size(); ++i)
            m_kind.m_index.insert(m_kind.m_fields[i].key, int(i));
        kind = std::move(m_kind);
        kind.m_blank = [&kind] { return Record::from(kind, T{}); };
    }

    /// One kind for the whole program.
    const RecordKind& make()
    {
        static RecordKind kind;
        build(kind);
        return kind;
    }

private:
    template <class F> KindBuilder& last(F change)
    {
        change(m_kind.m_fields.back());
        return *this;
    }

    RecordKind m_kind;
};

} // namespace soattt
