#include "ui/models/policy_catalogue.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace commonwatt {

namespace {

using enum SettingGroup;
using enum SettingForm;
using Of = AmountOf;

constexpr double second = 1000;
constexpr double minute = 60 * second;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;
constexpr double kibi = 1024;
constexpr double mebi = kibi * 1024;
constexpr double gibi = mebi * 1024;
constexpr double tebi = gibi * 1024;
constexpr double most = 1024 * 1024 * tebi;

constexpr std::array<AmountUnit, 4> spans{{{"s", QT_TRANSLATE_NOOP("Policy", "seconds"), second},
                                           {"m", QT_TRANSLATE_NOOP("Policy", "minutes"), minute},
                                           {"h", QT_TRANSLATE_NOOP("Policy", "hours"), hour},
                                           {"d", QT_TRANSLATE_NOOP("Policy", "days"), day}}};
constexpr std::array<AmountUnit, 2> shortSpans{
    {{"ms", QT_TRANSLATE_NOOP("Policy", "milliseconds"), 1},
     {"s", QT_TRANSLATE_NOOP("Policy", "seconds"), second}}};
constexpr std::array<AmountUnit, 4> sizes{
    {{"K", QT_TRANSLATE_NOOP("Policy", "KiB"), kibi, 0, 0, 2},
     {"M", QT_TRANSLATE_NOOP("Policy", "MiB"), mebi, 0, 0, 2},
     {"G", QT_TRANSLATE_NOOP("Policy", "GiB"), gibi, 0, 0, 2},
     {"T", QT_TRANSLATE_NOOP("Policy", "TiB"), tebi, 0, 0, 2}}};
constexpr std::array<AmountUnit, 3> rates{
    {{"K", QT_TRANSLATE_NOOP("Policy", "KiB a second"), kibi, 0, 0, 2},
     {"M", QT_TRANSLATE_NOOP("Policy", "MiB a second"), mebi, 0, 0, 2},
     {"G", QT_TRANSLATE_NOOP("Policy", "GiB a second"), gibi, 0, 0, 2}}};
constexpr std::array<AmountUnit, 1> percents{
    {{"%", QT_TRANSLATE_NOOP("Policy", "%"), 0, 0, 100, 0, 5, 50}}};
constexpr std::array<AmountUnit, 1> dutyPercents{
    {{"%", QT_TRANSLATE_NOOP("Policy", "%"), 0, 1, 100, 0, 5, 50}}};
constexpr std::array<AmountUnit, 1> degrees{
    {{"C", QT_TRANSLATE_NOOP("Policy", "°C"), 0, 30, 120, 1, 1, 75}}};
constexpr std::array<AmountUnit, 1> watts{
    {{"W", QT_TRANSLATE_NOOP("Policy", "watts"), 0, 1, 2000, 0, 5, 200}}};
constexpr std::array<AmountUnit, 2> clocks{
    {{"MHz", QT_TRANSLATE_NOOP("Policy", "MHz"), 0, 100, 10000, 0, 50, 1500},
     {"%", QT_TRANSLATE_NOOP("Policy", "% of its highest"), 0, 10, 100, 0, 5, 70}}};
constexpr std::array<AmountUnit, 3> memories{
    {{"%", QT_TRANSLATE_NOOP("Policy", "% of it"), 0, 1, 100, 0, 5, 50},
     {"M", QT_TRANSLATE_NOOP("Policy", "MiB"), mebi, 0, 0, 2},
     {"G", QT_TRANSLATE_NOOP("Policy", "GiB"), gibi, 0, 0, 2}}};
constexpr std::array<AmountUnit, 1> prices{
    {{"", QT_TRANSLATE_NOOP("Policy", "for a kWh"), 0, -1000, 1000, 4, 0.01, 0.3}}};
constexpr std::array<AmountUnit, 1> threads{
    {{"", QT_TRANSLATE_NOOP("Policy", "threads"), 0, 1, 1024, 0, 1, 4}}};
constexpr std::array<AmountUnit, 1> ports{
    {{"", QT_TRANSLATE_NOOP("Policy", "on this machine"), 0, 1, 65535, 0, 1, 9090}}};

constexpr std::array<SettingWord, 4> giveWay{
    {{"ignore", QT_TRANSLATE_NOOP("Policy", "Run on")},
     {"in_use", QT_TRANSLATE_NOOP("Policy", "As while you are here")},
     {"pause", QT_TRANSLATE_NOOP("Policy", "Pause")},
     {"unload", QT_TRANSLATE_NOOP("Policy", "Pause and give memory back")}}};
constexpr std::array<SettingWord, 3> upsWay{
    {{"ignore", QT_TRANSLATE_NOOP("Policy", "Run on")},
     {"pause", QT_TRANSLATE_NOOP("Policy", "Pause")},
     {"unload", QT_TRANSLATE_NOOP("Policy", "Pause and give memory back")}}};
constexpr std::array<SettingWord, 2> inUse{{{"never", QT_TRANSLATE_NOOP("Policy", "Never")},
                                            {"always", QT_TRANSLATE_NOOP("Policy", "Always")}}};
constexpr std::array<SettingWord, 2> lockedWays{
    {{"away", QT_TRANSLATE_NOOP("Policy", "Nobody is here")},
     {"input", QT_TRANSLATE_NOOP("Policy", "Only input counts")}}};
constexpr std::array<SettingWord, 1> never{{{"never", QT_TRANSLATE_NOOP("Policy", "Never")}}};
constexpr std::array<SettingWord, 1> off{{{"off", QT_TRANSLATE_NOOP("Policy", "Off")}}};
constexpr std::array<SettingWord, 1> noLimit{{{"none", QT_TRANSLATE_NOOP("Policy", "No limit")}}};
constexpr std::array<SettingWord, 1> zeroNoLimit{{{"0", QT_TRANSLATE_NOOP("Policy", "No limit")}}};
constexpr std::array<SettingWord, 1> zeroNever{{{"0", QT_TRANSLATE_NOOP("Policy", "Never")}}};
constexpr std::array<SettingWord, 1> unknownPrice{
    {{"none", QT_TRANSLATE_NOOP("Policy", "Not known")}}};
constexpr std::array<SettingWord, 1> anyPrice{
    {{"none", QT_TRANSLATE_NOOP("Policy", "At any price")}}};
constexpr std::array<SettingWord, 1> byKind{
    {{"auto", QT_TRANSLATE_NOOP("Policy", "As devices of its kind do")}}};
constexpr std::array<SettingWord, 3> meteredWays{
    {{"off", QT_TRANSLATE_NOOP("Policy", "Do not use it")},
     {"limited", QT_TRANSLATE_NOOP("Policy", "Slowly")},
     {"full", QT_TRANSLATE_NOOP("Policy", "Like any other")}}};
constexpr std::array<SettingWord, 1> usualMemory{
    {{"", QT_TRANSLATE_NOOP("Policy", "As usual: 75 % of a GPU's, 50 % of the machine's")}}};
constexpr std::array<SettingWord, 1> usualThreads{
    {{"0", QT_TRANSLATE_NOOP("Policy", "One for each core")}}};
constexpr std::array<SettingWord, 1> usualWorker{
    {{"0", QT_TRANSLATE_NOOP("Policy", "What is lent and 2 GiB")}}};
constexpr std::array<SettingWord, 2> benchmarkWays{
    {{"auto", QT_TRANSLATE_NOOP("Policy", "By itself, before a device is offered")},
     {"manual", QT_TRANSLATE_NOOP("Policy", "Only when you ask for it")}}};
constexpr std::array<SettingWord, 3> sensorWays{
    {{"auto", QT_TRANSLATE_NOOP("Policy", "While something runs or somebody looks")},
     {"off", QT_TRANSLATE_NOOP("Policy", "Off")},
     {"simulated", QT_TRANSLATE_NOOP("Policy", "Simulated, for trying things out")}}};
constexpr std::array<SettingWord, 1> noPort{{{"0", QT_TRANSLATE_NOOP("Policy", "None")}}};
constexpr std::array<SettingWord, 4> logLevels{
    {{"debug", QT_TRANSLATE_NOOP("Policy", "Everything")},
     {"info", QT_TRANSLATE_NOOP("Policy", "What happens")},
     {"warning", QT_TRANSLATE_NOOP("Policy", "Warnings and errors")},
     {"error", QT_TRANSLATE_NOOP("Policy", "Errors")}}};
constexpr std::array<SettingWord, 1> autoProfile{
    {{"auto", QT_TRANSLATE_NOOP("Policy", "By network and time")}}};

constexpr bool ofDevice = true;
constexpr bool ofMachine = false;

constexpr auto catalogue = std::to_array<CatalogueEntry>({
    {"idle_gpu",
     Idle,
     Amount,
     QT_TRANSLATE_NOOP("Policy", "GPUs run when you have been away for"),
     QT_TRANSLATE_NOOP("Policy", "Time without keyboard, pointer or game controller."),
     ofDevice,
     {},
     Of::Duration,
     spans,
     10 * second,
     day},
    {"idle_cpu",
     Idle,
     Amount,
     QT_TRANSLATE_NOOP("Policy", "The processor runs when you have been away for"),
     QT_TRANSLATE_NOOP("Policy", "The same for the processor."),
     ofDevice,
     {},
     Of::Duration,
     spans,
     10 * second,
     day},
    {"in_use_gpu", Idle, Amount, QT_TRANSLATE_NOOP("Policy", "GPUs while you are here"),
     QT_TRANSLATE_NOOP("Policy", "Whether they run although you use the machine: a part of their "
                                 "time leaves it usable."),
     ofDevice, inUse, Of::Number, percents},
    {"in_use_cpu", Idle, Amount, QT_TRANSLATE_NOOP("Policy", "The processor while you are here"),
     QT_TRANSLATE_NOOP("Policy", "The same for the processor."), ofDevice, inUse, Of::Number,
     percents},
    {"locked", Idle, Choice, QT_TRANSLATE_NOOP("Policy", "When the screen is locked"),
     QT_TRANSLATE_NOOP("Policy", "Whether it counts at once as nobody being here."), ofDevice,
     lockedWays},
    {"remote", Idle, Choice, QT_TRANSLATE_NOOP("Policy", "While a remote session is open"),
     QT_TRANSLATE_NOOP("Policy", "Somebody works on this machine from another one."), ofDevice,
     giveWay},
    {"gamepad", Idle, YesNo, QT_TRANSLATE_NOOP("Policy", "Game controllers count as input"),
     QT_TRANSLATE_NOOP("Policy", "Turn it off if one lies about and moves by itself."), ofDevice},

    {"full_screen", Games, Choice, QT_TRANSLATE_NOOP("Policy", "While a window fills the screen"),
     QT_TRANSLATE_NOOP("Policy", "A game, a film, a presentation."), ofDevice, giveWay},
    {"exclusive_windows", Games, List, QT_TRANSLATE_NOOP("Policy", "Windows that come first"),
     QT_TRANSLATE_NOOP("Policy", "Classes of windows; * and ? stand for any letters."), ofDevice},
    {"exclusive_programs", Games, List, QT_TRANSLATE_NOOP("Policy", "Programs that come first"),
     QT_TRANSLATE_NOOP("Policy", "Names of programs such as blender; * and ? stand for any "
                                 "letters."),
     ofDevice},
    {"exclusive", Games, Choice, QT_TRANSLATE_NOOP("Policy", "While one of these is open"),
     QT_TRANSLATE_NOOP("Policy", "What the windows and programs above lead to."), ofDevice,
     giveWay},
    {"game_mode", Games, Choice,
     QT_TRANSLATE_NOOP("Policy", "While a game has asked for game mode"),
     QT_TRANSLATE_NOOP("Policy", "Many games ask the system for it."), ofDevice, giveWay},
    {"media", Games, Choice, QT_TRANSLATE_NOOP("Policy", "While music or a film plays"),
     QT_TRANSLATE_NOOP("Policy", "In any player that tells the system."), ofDevice, giveWay},
    {"inhibited", Games, Choice, QT_TRANSLATE_NOOP("Policy", "While a program keeps the screen on"),
     QT_TRANSLATE_NOOP("Policy", "As films and video calls do."), ofDevice, giveWay},
    {"gpu_by_others", Games, Amount,
     QT_TRANSLATE_NOOP("Policy", "Pause a GPU when others use more of it than"),
     QT_TRANSLATE_NOOP("Policy", "Your own programs on the same GPU come first."), ofDevice, off,
     Of::Number, percents},
    {"gpu_grace",
     Games,
     Amount,
     QT_TRANSLATE_NOOP("Policy", "… for longer than"),
     QT_TRANSLATE_NOOP("Policy", "Short bursts do not count."),
     ofDevice,
     {},
     Of::Duration,
     spans,
     0,
     hour},
    {"gpu_memory_keep", Games, Amount,
     QT_TRANSLATE_NOOP("Policy", "Give a GPU's memory back when less is free than"),
     QT_TRANSLATE_NOOP("Policy", "So that your programs find room on it."), ofDevice, zeroNever,
     Of::Size, sizes, kibi, most},

    {"run_windows", SettingGroup::Time, Windows, QT_TRANSLATE_NOOP("Policy", "Hours of the week"),
     QT_TRANSLATE_NOOP("Policy", "When it may run at all."), ofDevice},

    {"battery", Power, Amount,
     QT_TRANSLATE_NOOP("Policy", "On battery, run while its charge is above"),
     QT_TRANSLATE_NOOP("Policy", "Computing empties a battery within an hour or two."), ofDevice,
     never, Of::Number, percents},
    {"ups", Power, Choice,
     QT_TRANSLATE_NOOP("Policy", "While an uninterruptible power supply runs on its battery"),
     QT_TRANSLATE_NOOP("Policy", "During a power cut."), ofDevice, upsWay},

    {"tariff", Price, Prices, QT_TRANSLATE_NOOP("Policy", "Prices by time"),
     QT_TRANSLATE_NOOP("Policy", "Of a kilowatt-hour; the first line that fits counts."),
     ofMachine},
    {"price", Price, Amount, QT_TRANSLATE_NOOP("Policy", "Price at all other times"),
     QT_TRANSLATE_NOOP("Policy", "Of a kilowatt-hour."), ofMachine, unknownPrice, Of::Number,
     prices},
    {"currency", Price, Text, QT_TRANSLATE_NOOP("Policy", "Currency"),
     QT_TRANSLATE_NOOP("Policy", "Three capital letters, such as EUR or USD."), ofMachine},
    {"max_price", Price, Amount, QT_TRANSLATE_NOOP("Policy", "Run up to a price of"),
     QT_TRANSLATE_NOOP("Policy", "While electricity costs more, nothing runs."), ofDevice, anyPrice,
     Of::Number, prices},
    {"estimated_watts", Price, Amount,
     QT_TRANSLATE_NOOP("Policy", "What a device takes while it computes"),
     QT_TRANSLATE_NOOP("Policy", "For the sums of energy and cost, where no sensor tells."),
     ofDevice, byKind, Of::Number, watts},

    {"external", OwnSignal, Text, QT_TRANSLATE_NOOP("Policy", "Where your own signal is read"),
     QT_TRANSLATE_NOOP("Policy", "Solar surplus, home automation: file:/PATH or "
                                 "http://127.0.0.1:PORT/PATH. Empty: none."),
     ofMachine},
    {"external_stale",
     OwnSignal,
     Amount,
     QT_TRANSLATE_NOOP("Policy", "How old the signal may be"),
     QT_TRANSLATE_NOOP("Policy", "An older one stops the work."),
     ofMachine,
     {},
     Of::Duration,
     spans,
     10 * second,
     7 * day},

    {"core_target", Heat, Amount, QT_TRANSLATE_NOOP("Policy", "Keep a GPU's core at"),
     QT_TRANSLATE_NOOP("Policy", "It is slowed down as far as that needs."), ofDevice, off,
     Of::Number, degrees},
    {"core_limit", Heat, Amount, QT_TRANSLATE_NOOP("Policy", "Stop when its core is hotter than"),
     QT_TRANSLATE_NOOP("Policy", "It runs again when it is 5 °C cooler."), ofDevice, off,
     Of::Number, degrees},
    {"hot_spot_target", Heat, Amount, QT_TRANSLATE_NOOP("Policy", "Keep a GPU's hottest part at"),
     QT_TRANSLATE_NOOP("Policy", "It is slowed down as far as that needs."), ofDevice, off,
     Of::Number, degrees},
    {"hot_spot_limit", Heat, Amount,
     QT_TRANSLATE_NOOP("Policy", "Stop when its hottest part is hotter than"),
     QT_TRANSLATE_NOOP("Policy", "It runs again when it is 5 °C cooler."), ofDevice, off,
     Of::Number, degrees},
    {"memory_heat_target", Heat, Amount, QT_TRANSLATE_NOOP("Policy", "Keep a GPU's memory at"),
     QT_TRANSLATE_NOOP("Policy", "It is slowed down as far as that needs."), ofDevice, off,
     Of::Number, degrees},
    {"memory_heat_limit", Heat, Amount,
     QT_TRANSLATE_NOOP("Policy", "Stop when its memory is hotter than"),
     QT_TRANSLATE_NOOP("Policy", "It runs again when it is 5 °C cooler."), ofDevice, off,
     Of::Number, degrees},
    {"watt_limit", Heat, Amount, QT_TRANSLATE_NOOP("Policy", "The most that a GPU may take"),
     QT_TRANSLATE_NOOP("Policy", "Held by its driver where it can, else by slowing it down."),
     ofDevice, noLimit, Of::Number, watts},
    {"clock_limit", Heat, Amount, QT_TRANSLATE_NOOP("Policy", "Highest clock of a GPU's cores"),
     QT_TRANSLATE_NOOP("Policy", "Where its driver can be told."), ofDevice, noLimit, Of::Number,
     clocks},
    {"fan_limit", Heat, Amount, QT_TRANSLATE_NOOP("Policy", "Keep a GPU's fan below"),
     QT_TRANSLATE_NOOP("Policy", "It is slowed down as far as that needs."), ofDevice, off,
     Of::Number, percents},
    {"duty_limit",
     Heat,
     Amount,
     QT_TRANSLATE_NOOP("Policy", "Part of the time in which a device computes at most"),
     QT_TRANSLATE_NOOP("Policy", "Less is cooler, quieter and earns less."),
     ofDevice,
     {},
     Of::Number,
     dutyPercents},

    {"cpu_by_others", Load, Amount,
     QT_TRANSLATE_NOOP("Policy", "Pause the processor when others use more of it than"),
     QT_TRANSLATE_NOOP("Policy", "Your own programs come first."), ofDevice, off, Of::Number,
     percents},
    {"cpu_grace",
     Load,
     Amount,
     QT_TRANSLATE_NOOP("Policy", "… for longer than"),
     QT_TRANSLATE_NOOP("Policy", "Short bursts do not count."),
     ofDevice,
     {},
     Of::Duration,
     spans,
     0,
     hour},
    {"memory_keep", Load, Amount,
     QT_TRANSLATE_NOOP("Policy", "Give memory back when less is free than"),
     QT_TRANSLATE_NOOP("Policy", "Of the machine's memory."), ofDevice, zeroNever, Of::Size, sizes,
     kibi, most},
    {"disk_keep", Load, Amount,
     QT_TRANSLATE_NOOP("Policy", "Store models only while more of the disk is free than"),
     QT_TRANSLATE_NOOP("Policy", "What is stored already stays."), ofMachine, zeroNever, Of::Size,
     sizes, kibi, most},

    {"metered", Network, Choice, QT_TRANSLATE_NOOP("Policy", "Where the network costs by volume"),
     QT_TRANSLATE_NOOP("Policy", "Such as a phone's."), ofMachine, meteredWays},
    {"metered_rate",
     Network,
     Amount,
     QT_TRANSLATE_NOOP("Policy", "How fast “slowly” is"),
     QT_TRANSLATE_NOOP("Policy", "Each way."),
     ofMachine,
     {},
     Of::Size,
     rates,
     kibi,
     most},
    {"upload_limit", Network, Amount, QT_TRANSLATE_NOOP("Policy", "Send at most"),
     QT_TRANSLATE_NOOP("Policy", "So that your own calls and games stay smooth."), ofMachine,
     zeroNoLimit, Of::Size, rates, kibi, most},
    {"traffic_day", Network, Amount, QT_TRANSLATE_NOOP("Policy", "Traffic in a day"),
     QT_TRANSLATE_NOOP("Policy", "Sent and received."), ofMachine, zeroNoLimit, Of::Size, sizes,
     kibi, most},
    {"traffic_month", Network, Amount, QT_TRANSLATE_NOOP("Policy", "Traffic in a month"),
     QT_TRANSLATE_NOOP("Policy", "Sent and received."), ofMachine, zeroNoLimit, Of::Size, sizes,
     kibi, most},
    {"network_windows", Network, Windows,
     QT_TRANSLATE_NOOP("Policy", "When the network may be used"),
     QT_TRANSLATE_NOOP("Policy", "Nothing runs at other times."), ofMachine},

    {"settle",
     Yielding,
     Amount,
     QT_TRANSLATE_NOOP("Policy", "After a pause, wait for quiet of"),
     QT_TRANSLATE_NOOP("Policy", "Nothing may speak against running for this long."),
     ofDevice,
     {},
     Of::Duration,
     spans,
     5 * second,
     hour},
    {"give_back_after", Yielding, Amount,
     QT_TRANSLATE_NOOP("Policy", "Give a device's memory back after a pause of"),
     QT_TRANSLATE_NOOP("Policy", "Until then work goes on quickly when you leave again."), ofDevice,
     never, Of::Duration, spans, 0, day},
    {"submission_limit",
     Yielding,
     Amount,
     QT_TRANSLATE_NOOP("Policy", "Longest time before a GPU with a screen gives others their turn"),
     QT_TRANSLATE_NOOP("Policy", "Less is smoother and a little slower."),
     ofDevice,
     {},
     Of::Duration,
     shortSpans,
     1,
     second},

    {"profile", Profiles, Profile, QT_TRANSLATE_NOOP("Policy", "Profile"),
     QT_TRANSLATE_NOOP("Policy", "A set of settings that holds together."), ofMachine, autoProfile},
    {"profile_otherwise", Profiles, Profile,
     QT_TRANSLATE_NOOP("Policy", "Profile where neither network nor time chooses one"),
     QT_TRANSLATE_NOOP("Policy", "Counts while the profile is chosen by network and time."),
     ofMachine},
    {"profile_schedule", Profiles, Schedule, QT_TRANSLATE_NOOP("Policy", "Profiles by time"),
     QT_TRANSLATE_NOOP("Policy", "The first line that fits counts."), ofMachine},
    {"profile_networks", Profiles, Networks, QT_TRANSLATE_NOOP("Policy", "Profiles by network"),
     QT_TRANSLATE_NOOP("Policy", "Names of connections, with * and ?; the first line that fits "
                                 "counts, and counts before the time."),
     ofMachine},

    {"models_allow", Served, List, QT_TRANSLATE_NOOP("Policy", "Models that may be served"),
     QT_TRANSLATE_NOOP("Policy", "Names, with * and ?; empty: all."), ofMachine},
    {"models_deny", Served, List, QT_TRANSLATE_NOOP("Policy", "Models that may not"),
     QT_TRANSLATE_NOOP("Policy", "Counts before those that may."), ofMachine},
    {"requesters_allow", Served, List, QT_TRANSLATE_NOOP("Policy", "Who may be served"),
     QT_TRANSLATE_NOOP("Policy", "Names of requesters, with * and ?; empty: all."), ofMachine},
    {"requesters_deny", Served, List, QT_TRANSLATE_NOOP("Policy", "Who may not"),
     QT_TRANSLATE_NOOP("Policy", "Counts before those who may."), ofMachine},
    {"work_allow", Served, List, QT_TRANSLATE_NOOP("Policy", "Kinds of work"),
     QT_TRANSLATE_NOOP("Policy", "chat, completion; empty: all."), ofMachine},

    {"name", Daemon, Text, QT_TRANSLATE_NOOP("Policy", "Name of this machine"),
     QT_TRANSLATE_NOOP("Policy", "At the coordinator, from the next start on."), ofMachine},
    {"devices", Daemon, List, QT_TRANSLATE_NOOP("Policy", "Devices that are lent"),
     QT_TRANSLATE_NOOP("Policy",
                       "Such as cpu, vulkan:0, cuda:1. Empty: every GPU, or the processor "
                       "where there is none."),
     ofMachine},
    {"memory_limit", Daemon, Amount,
     QT_TRANSLATE_NOOP("Policy", "How much memory of each device is lent"),
     QT_TRANSLATE_NOOP("Policy", "An amount or a part."), ofDevice, usualMemory, Of::Size, memories,
     mebi, 1024 * gibi},
    {"threads", Daemon, Amount, QT_TRANSLATE_NOOP("Policy", "Threads on the processor"),
     QT_TRANSLATE_NOOP("Policy", "From the next start of the work on."), ofMachine, usualThreads,
     Of::Number, threads},
    {"cache_limit",
     Daemon,
     Amount,
     QT_TRANSLATE_NOOP("Policy", "Disk space for models"),
     QT_TRANSLATE_NOOP("Policy", "What was used longest ago is removed first."),
     ofMachine,
     {},
     Of::Size,
     sizes,
     mebi,
     1024 * tebi},
    {"download_limit", Daemon, Amount, QT_TRANSLATE_NOOP("Policy", "Download models at most at"),
     QT_TRANSLATE_NOOP("Policy", "So that your own downloads stay fast."), ofMachine, zeroNoLimit,
     Of::Size, rates, kibi, tebi},
    {"worker_memory_limit", Daemon, Amount,
     QT_TRANSLATE_NOOP("Policy", "Restart the work when it takes more memory than"),
     QT_TRANSLATE_NOOP("Policy", "A safeguard. Each device's work is a process of its own."),
     ofMachine, usualWorker, Of::Size, sizes, 64 * mebi, 1024 * tebi},
    {"worker_stall_timeout",
     Daemon,
     Amount,
     QT_TRANSLATE_NOOP("Policy", "Restart the work when it shows no sign of life for"),
     QT_TRANSLATE_NOOP("Policy", "A safeguard against drivers that hang."),
     ofMachine,
     {},
     Of::Duration,
     spans,
     2 * second,
     hour},
    {"benchmark", Daemon, Choice, QT_TRANSLATE_NOOP("Policy", "Measure devices"),
     QT_TRANSLATE_NOOP("Policy", "Takes some seconds."), ofMachine, benchmarkWays},
    {"sensors", Daemon, Choice, QT_TRANSLATE_NOOP("Policy", "Read the GPUs' sensors"),
     QT_TRANSLATE_NOOP("Policy", "Heat and watts cannot be kept without them."), ofMachine,
     sensorWays},
    {"metrics_port", Daemon, Amount, QT_TRANSLATE_NOOP("Policy", "Port for Prometheus"),
     QT_TRANSLATE_NOOP("Policy", "Where it finds the sensors' values."), ofMachine, noPort,
     Of::Number, ports},
    {"log_level", Daemon, Choice, QT_TRANSLATE_NOOP("Policy", "Write into the log"),
     QT_TRANSLATE_NOOP("Policy", "From the next start on."), ofMachine, logLevels},
});

} // namespace

QString policyText(const char *text) {
    return QCoreApplication::translate("Policy", text);
}

QString nameOf(SettingGroup group) {
    switch (group) {
    case Idle:
        return policyText(QT_TRANSLATE_NOOP("Policy", "When you are away, and when not"));
    case Games:
        return policyText(QT_TRANSLATE_NOOP("Policy", "Games and video"));
    case SettingGroup::Time:
        return policyText(QT_TRANSLATE_NOOP("Policy", "Time"));
    case Power:
        return policyText(QT_TRANSLATE_NOOP("Policy", "Power"));
    case Price:
        return policyText(QT_TRANSLATE_NOOP("Policy", "Price of electricity"));
    case OwnSignal:
        return policyText(QT_TRANSLATE_NOOP("Policy", "Your own signal"));
    case Heat:
        return policyText(QT_TRANSLATE_NOOP("Policy", "Heat and noise"));
    case Load:
        return policyText(QT_TRANSLATE_NOOP("Policy", "What else runs, and what stays free"));
    case Network:
        return policyText(QT_TRANSLATE_NOOP("Policy", "Network"));
    case Yielding:
        return policyText(QT_TRANSLATE_NOOP("Policy", "How it makes way"));
    case Profiles:
        return policyText(QT_TRANSLATE_NOOP("Policy", "Which profile holds"));
    case Served:
        return policyText(QT_TRANSLATE_NOOP("Policy", "What is served"));
    case Daemon:
        return policyText(QT_TRANSLATE_NOOP("Policy", "The program in the background"));
    }
    return {};
}

QString CatalogueEntry::labelText() const {
    return policyText(label);
}

QString CatalogueEntry::helpText() const {
    return policyText(help);
}

QString CatalogueEntry::keyText() const {
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

std::span<const CatalogueEntry> settingCatalogue() {
    return catalogue;
}

const CatalogueEntry *findInCatalogue(std::string_view key) {
    const auto found = std::ranges::find(catalogue, key, &CatalogueEntry::key);
    return found == catalogue.end() ? nullptr : &*found;
}

bool matches(const CatalogueEntry &entry, const QString &search) {
    const QStringList words = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString text =
        QStringList{entry.labelText(), entry.helpText(), entry.keyText(), nameOf(entry.group)}.join(
            QLatin1Char('\n'));
    return std::ranges::all_of(
        words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString valueText(const CatalogueEntry &entry, const QString &value) {
    for (const SettingWord &word : entry.words)
        if (value == QLatin1String(word.value))
            return policyText(word.label);
    if (entry.form == SettingForm::Amount)
        if (const auto quantity = parseAmount(value, entry.units, entry.of))
            //: A number and its unit
            return QCoreApplication::translate("Policy", "%1\u00a0%2")
                .arg(QLocale().toString(quantity->number, 'g', 6),
                     policyText(entry.units[quantity->unit].label));
    if (entry.form == YesNo)
        return value == QLatin1String("yes") ? policyText(QT_TRANSLATE_NOOP("Policy", "Yes"))
                                             : policyText(QT_TRANSLATE_NOOP("Policy", "No"));
    if (value.isEmpty())
        return entry.form == Windows ? policyText(QT_TRANSLATE_NOOP("Policy", "At any time"))
                                     : policyText(QT_TRANSLATE_NOOP("Policy", "Empty"));
    return value;
}

QStringList listOf(const QString &value) {
    QStringList entries;
    for (const QString &entry : value.split(QLatin1Char(',')))
        if (const QString trimmed = entry.trimmed(); !trimmed.isEmpty())
            entries << trimmed;
    return entries;
}

QString textOfList(const QStringList &entries) {
    return entries.join(QLatin1Char(','));
}

} // namespace commonwatt
