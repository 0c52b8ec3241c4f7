// Something that is shown when its owner asks for it, under the heading that unfolds it. In the
// GUI's thread.
#pragma once

#include "ui/pages/disclosure.h"

#include <QVBoxLayout>

namespace commonwatt {

class Fold : public QWidget {
    Q_OBJECT

public:
    explicit Fold(const QString &title, QWidget *parent = nullptr);

    // What is in it, from the top.
    [[nodiscard]] QVBoxLayout *rows() const { return m_rows; }
    // What screen readers call the heading, where its text alone says too little.
    void setHeadingName(const QString &name) { m_heading->setAccessibleName(name); }

private:
    Disclosure *m_heading;
    QWidget *m_body;
    QVBoxLayout *m_rows;
};

} // namespace commonwatt
