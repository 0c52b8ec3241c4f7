// A group of things that belong together, on a ground of its own: no line around it. In the GUI's
// thread.
#pragma once

#include <QFrame>
#include <QVBoxLayout>

namespace commonwatt {

class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    // What it holds, from the top.
    [[nodiscard]] QVBoxLayout *rows() const { return m_rows; }

private:
    QVBoxLayout *m_rows;
};

} // namespace commonwatt
