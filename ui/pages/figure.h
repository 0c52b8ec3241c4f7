// A number with its unit, and in small letters what it is: the way every figure of the window is
// shown.
#pragma once

#include <QLabel>
#include <QWidget>

namespace commonwatt {

class Figure : public QWidget {
    Q_OBJECT

public:
    enum class Size { Small, Large };

    explicit Figure(const QString &caption, Size size, QWidget *parent = nullptr);

    // Empty: a dash, for what is not known.
    void setValue(const QString &value);
    [[nodiscard]] QString value() const { return m_value->text(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();

    QLabel *m_value;
    QLabel *m_caption;
    Size m_size;
};

} // namespace commonwatt
