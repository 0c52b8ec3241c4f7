// Values of one kind beside one another: a line of words and a bar for each, all from zero. Each
// kind of bar has a colour and a pattern of its own. In the GUI's thread.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace commonwatt {

class BarList : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString name;
        QString value; // as it is written
        double length = 0;
        std::size_t series = 0; // of look::series()
        bool isOwn = false;     // told apart by its weight, too
    };

    explicit BarList(QWidget *parent = nullptr);

    void show(std::vector<Bar> bars);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;

    std::vector<Bar> m_bars;
};

} // namespace commonwatt
