// The hours of a week as a grid that can be painted, and the texts that the settings write them in
// ("Mon-Fri 18:00-08:00", docs/policy.md). It knows every minute, so that what is finer than its
// cells is kept while other cells are painted.
#pragma once

#include <QStringList>

#include <bitset>
#include <optional>
#include <vector>

namespace commonwatt {

class WeekGrid {
public:
    static constexpr int days = 7; // Monday is 0
    static constexpr int hours = 24;
    static constexpr int minutes = days * hours * 60;

    enum class Cell { None, Part, All };
    // A part of a cell, in minutes of its hour.
    struct Part {
        int begin = 0;
        int end = 60;
        bool operator==(const Part &) const = default;
    };

    // Nothing: an entry is no window of the week. No entry: always.
    [[nodiscard]] static std::optional<WeekGrid> fromTexts(const QStringList &texts);
    // As few as do; none for always. An empty grid cannot be written: it gives none as well.
    [[nodiscard]] QStringList toTexts() const;

    [[nodiscard]] static WeekGrid always();
    [[nodiscard]] static WeekGrid nights();   // daily 22:00-07:00
    [[nodiscard]] static WeekGrid weekends(); // whole days

    [[nodiscard]] Cell cell(int day, int hour) const;
    [[nodiscard]] std::vector<Part> parts(int day, int hour) const; // what is painted of it
    void paint(int day, int hour, bool on);

    [[nodiscard]] bool isFull() const { return m_minutes.all(); }
    [[nodiscard]] bool isEmpty() const { return m_minutes.none(); }
    // `minute` since Monday 00:00
    [[nodiscard]] bool at(int minute) const { return m_minutes[static_cast<std::size_t>(minute)]; }
    void set(int minute, bool on) { m_minutes[static_cast<std::size_t>(minute)] = on; }

    bool operator==(const WeekGrid &) const = default;

private:
    bool add(const QString &text);

    std::bitset<minutes> m_minutes;
};

} // namespace commonwatt
