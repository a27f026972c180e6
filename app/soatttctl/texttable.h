#pragma once

#include <QStringList>

#include <vector>

namespace soattt::ctl {

/// Rows said on standard error in columns as wide as their widest text.
class TextTable
{
public:
    explicit TextTable(const QStringList& heads);
    void add(const QStringList& row);
    void say() const;

private:
    std::vector<QStringList> m_rows;
};

} // namespace soattt::ctl
