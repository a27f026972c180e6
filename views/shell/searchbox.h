#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace soattt {

class Desk;
class SearchModel;

/// The search over all registers: found records stand in a list under the line, register by
/// register, while the line keeps the keyboard. Up and Down choose, Enter opens.
class SearchBox : public QWidget
{
    Q_OBJECT

public:
    SearchBox(Desk& desk, QWidget* parent = nullptr);
    ~SearchBox() override;
    void focusLine();
    QLineEdit* line() const { return m_line; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void search(const QString& typed);
    void showResults();
    void hideResults();
    void showHint();
    void move(int step);
    void open(int row);
    bool handleKey(int key);

    Desk& m_desk;
    SearchModel* m_model;
    QLineEdit* m_line;
    QLabel* m_hint;
    QPointer<QFrame> m_popup; ///< child of the window, over its pages
    QListView* m_list;
    QLabel* m_nothing;
};

} // namespace soattt
