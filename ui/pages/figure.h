// A number with its unit, and in small letters what it is: the way every figure of the window is
// shown.
#pragma once

#include "ui/look/text.h"

namespace commonwatt {

class Figure : public QWidget {
    Q_OBJECT

public:
    enum class Size { Medium, Large };

    explicit Figure(const QString &caption, Size size, QWidget *parent = nullptr);

    // Empty: a dash, for what is not known.
    void setValue(const QString &value);
    void setCaption(const QString &caption) { m_caption->show(caption); }
    [[nodiscard]] QString value() const { return m_value->text(); }

private:
    Text *m_value;
    Text *m_caption;
};

} // namespace commonwatt
