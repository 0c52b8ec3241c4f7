// A heading that unfolds what is under it: pressed or checked by code, it tells with toggled(). In
// the GUI's thread.
#pragma once

#include <QToolButton>

namespace commonwatt {

class Disclosure : public QToolButton {
    Q_OBJECT

public:
    explicit Disclosure(const QString &text, QWidget *parent = nullptr);

    // Where it is to look otherwise than it is checked, as while a search unfolds all.
    void showUnfolded(bool isUnfolded);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void pointArrow();

    bool m_isUnfolded = false;
};

} // namespace commonwatt
