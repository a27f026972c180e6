#pragma once

#include "models/services/assetfigures.h"
#include "views/shell/page.h"

class QLabel;
class QTabBar;
class QTableWidget;

namespace soattt {

class Desk;

/// The assets in figures: by type, age, state, what ends soon. A line opens the list behind it.
class FiguresPage : public Page
{
    Q_OBJECT

public:
    explicit FiguresPage(Desk& desk, QWidget* parent = nullptr);
    void activate() override;
    std::vector<Pose> poses() override;

private:
    const std::vector<AssetFigure>& shown() const;
    void refresh();
    void showTab();
    void openRow(int row);

    Desk& m_desk;
    AssetFigures m_figures;
    QLabel* m_count;
    QTabBar* m_tabs;
    QTableWidget* m_table;
    bool m_stale = true;
};

} // namespace soattt
