#pragma once

#include <QDialog>

namespace soattt {

enum class ShortcutGroup;

/// Every key the window knows, on one sheet.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(QWidget* parent = nullptr);

private:
    QWidget* makeGroup(ShortcutGroup group);
};

} // namespace soattt
