// Puts widgets one after the other in the direction of reading, and begins a new line where there
// is no room for the next: for figures, whose widths nobody knows beforehand. In the GUI's thread.
#pragma once

#include <QLayout>
#include <QRect>

#include <memory>
#include <vector>

namespace commonwatt {

class FlowLayout : public QLayout {
    Q_OBJECT

public:
    // In pixels: between two of a line, and between lines.
    FlowLayout(int between, int lines);

    void addItem(QLayoutItem *item) override; // owns it from then on
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;    // all in one line
    [[nodiscard]] QSize minimumSize() const override; // each in a line of its own
    void setGeometry(const QRect &place) override;

private:
    enum class Do { Measure, Place };
    int arrange(const QRect &place, Do what) const; // the height that it takes

    int m_between;
    int m_lines;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace commonwatt
