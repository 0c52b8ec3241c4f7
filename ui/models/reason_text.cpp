#include "ui/models/reason_text.h"

#include "ui/models/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace commonwatt {

namespace {

struct Entry {
    std::string_view code;
    const char *words;   // %1: who or how much
    const char *without; // the same where that is not known; nullptr: it always is
    const char *unknown; // after "cannot tell"; nullptr: it can always be told
};

// The codes are those of docs/policy.md.
constexpr auto entries = std::to_array<Entry>({
    {"manual.paused", QT_TRANSLATE_NOOP("Reason", "paused by you"), nullptr, nullptr},
    {"manual.snoozed", QT_TRANSLATE_NOOP("Reason", "snoozed by you"), nullptr, nullptr},
    {"manual.game", QT_TRANSLATE_NOOP("Reason", "snoozed by you until the game ends"), nullptr,
     nullptr},
    {"heat.core", QT_TRANSLATE_NOOP("Reason", "the GPU's core is too hot (%1)"), nullptr,
     QT_TRANSLATE_NOOP("Reason", "cannot tell how hot the GPU is")},
    {"heat.hot_spot", QT_TRANSLATE_NOOP("Reason", "the GPU's hottest part is too hot (%1)"),
     nullptr, QT_TRANSLATE_NOOP("Reason", "cannot tell how hot the GPU's hottest part is")},
    {"heat.memory", QT_TRANSLATE_NOOP("Reason", "the GPU's memory is too hot (%1)"), nullptr,
     QT_TRANSLATE_NOOP("Reason", "cannot tell how hot the GPU's memory is")},
    {"power.battery", QT_TRANSLATE_NOOP("Reason", "on battery (%1)"),
     QT_TRANSLATE_NOOP("Reason", "on battery"),
     QT_TRANSLATE_NOOP("Reason", "cannot tell whether this machine runs on battery")},
    {"power.ups", QT_TRANSLATE_NOOP("Reason", "the power supply runs on its battery"), nullptr,
     QT_TRANSLATE_NOOP("Reason", "cannot tell whether the power supply runs on its battery")},
    {"network.metered", QT_TRANSLATE_NOOP("Reason", "the network is metered"), nullptr,
     QT_TRANSLATE_NOOP("Reason", "cannot tell whether the network is metered")},
    {"network.windows", QT_TRANSLATE_NOOP("Reason", "outside the network's hours"), nullptr,
     nullptr},
    {"network.day", QT_TRANSLATE_NOOP("Reason", "today's traffic is used up"), nullptr,
     QT_TRANSLATE_NOOP("Reason", "cannot tell how much traffic there was today")},
    {"network.month", QT_TRANSLATE_NOOP("Reason", "this month's traffic is used up"), nullptr,
     QT_TRANSLATE_NOOP("Reason", "cannot tell how much traffic there was this month")},
    {"network.name", nullptr, nullptr,
     QT_TRANSLATE_NOOP("Reason", "cannot tell which network this is")},
    {"memory.short", QT_TRANSLATE_NOOP("Reason", "the machine's memory is short (%1 free)"),
     nullptr, QT_TRANSLATE_NOOP("Reason", "cannot tell how much memory is free")},
    {"gpu_memory.short", QT_TRANSLATE_NOOP("Reason", "the GPU's memory is short (%1 free)"),
     nullptr, QT_TRANSLATE_NOOP("Reason", "cannot tell how much of the GPU's memory is free")},
    {"game.full_screen", QT_TRANSLATE_NOOP("Reason", "%1 in full screen"),
     QT_TRANSLATE_NOOP("Reason", "a window in full screen"),
     QT_TRANSLATE_NOOP("Reason", "cannot tell whether a window fills the screen")},
    {"game.window", QT_TRANSLATE_NOOP("Reason", "%1 is open"), nullptr,
     QT_TRANSLATE_NOOP("Reason", "cannot tell which windows are open")},
    {"game.program", QT_TRANSLATE_NOOP("Reason", "%1 is running"), nullptr,
     QT_TRANSLATE_NOOP("Reason", "cannot tell which programs run")},
    {"game.mode", QT_TRANSLATE_NOOP("Reason", "a game has asked for game mode"), nullptr,
     QT_TRANSLATE_NOOP("Reason", "cannot tell whether a game has asked for game mode")},
    {"media.playing", QT_TRANSLATE_NOOP("Reason", "%1 is playing"),
     QT_TRANSLATE_NOOP("Reason", "something is playing"),
     QT_TRANSLATE_NOOP("Reason", "cannot tell whether something is playing")},
    {"media.inhibited", QT_TRANSLATE_NOOP("Reason", "%1 keeps the screen on"),
     QT_TRANSLATE_NOOP("Reason", "a program keeps the screen on"),
     QT_TRANSLATE_NOOP("Reason", "cannot tell whether a program keeps the screen on")},
    {"use.input", QT_TRANSLATE_NOOP("Reason", "you are using this machine"), nullptr,
     QT_TRANSLATE_NOOP("Reason", "cannot tell whether you are using this machine")},
    {"use.gamepad", QT_TRANSLATE_NOOP("Reason", "you are using a game controller"), nullptr,
     QT_TRANSLATE_NOOP("Reason", "cannot tell whether you are using a game controller")},
    {"use.recent", QT_TRANSLATE_NOOP("Reason", "you were using this machine"), nullptr, nullptr},
    {"use.remote", QT_TRANSLATE_NOOP("Reason", "a remote session is open"), nullptr,
     QT_TRANSLATE_NOOP("Reason", "cannot tell whether a remote session is open")},
    {"use.unseen", nullptr, nullptr,
     QT_TRANSLATE_NOOP("Reason", "cannot tell whether you are using this machine: nothing here "
                                 "sees keyboard or pointer")},
    {"time.windows", QT_TRANSLATE_NOOP("Reason", "outside the hours that you have set"), nullptr,
     nullptr},
    {"price.high", QT_TRANSLATE_NOOP("Reason", "electricity costs too much (%1)"), nullptr,
     QT_TRANSLATE_NOOP("Reason", "cannot tell what electricity costs")},
    {"external.stop", QT_TRANSLATE_NOOP("Reason", "your own signal says so"), nullptr,
     QT_TRANSLATE_NOOP("Reason", "cannot tell what your own signal says")},
    {"external.limit", QT_TRANSLATE_NOOP("Reason", "your own signal allows %1"), nullptr, nullptr},
    {"load.cpu", QT_TRANSLATE_NOOP("Reason", "other programs use %1 of the processor"), nullptr,
     QT_TRANSLATE_NOOP("Reason", "cannot tell how much other programs compute")},
    {"load.gpu", QT_TRANSLATE_NOOP("Reason", "other programs use %1 of the GPU"), nullptr,
     QT_TRANSLATE_NOOP("Reason", "cannot tell how much other programs use the GPU")},
    {"limit.duty", QT_TRANSLATE_NOOP("Reason", "limited to %1 of its time"), nullptr, nullptr},
    {"limit.heat", QT_TRANSLATE_NOOP("Reason", "kept within its limits of heat and power (%1)"),
     nullptr, nullptr},
    {"settling", QT_TRANSLATE_NOOP("Reason", "waiting whether it stays quiet"), nullptr, nullptr},
    {"boost", QT_TRANSLATE_NOOP("Reason", "you want it to run now"), nullptr, nullptr},
});

QString translated(const char *text) {
    return QCoreApplication::translate("Reason", text);
}

QString words(const ReasonStatus &reason) {
    const QString theirs = QString::fromStdString(reason.words);
    const auto *const entry = std::ranges::find(entries, reason.code, &Entry::code);
    if (entry == entries.end())
        return theirs;
    const QString detail = QString::fromStdString(reason.detail);
    if (reason.unknown)
        return entry->unknown == nullptr ? theirs
               : detail.isEmpty()        ? translated(entry->unknown)
                                         : QCoreApplication::translate("Reason", "%1 (%2)")
                                        .arg(translated(entry->unknown), detail);
    if (detail.isEmpty() && entry->without != nullptr)
        return translated(entry->without);
    return entry->words == nullptr ? theirs
                                   : translated(entry->words).replace(QLatin1String("%1"), detail);
}

} // namespace

QString reasonText(const ReasonStatus &reason, WallTime now, const QLocale &locale) {
    QString text = words(reason);
    if (text == QString::fromStdString(reason.words))
        return text; // which has the times already
    if (reason.since)
        text = QCoreApplication::translate("Reason", "%1, since %2")
                   .arg(text, format::moment(*reason.since, now, locale));
    if (reason.until)
        text = QCoreApplication::translate("Reason", "%1, until %2")
                   .arg(text, format::moment(*reason.until, now, locale));
    return text;
}

} // namespace commonwatt
