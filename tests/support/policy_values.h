// A valid value other than the default for each setting of the policy, as it is shown again.
#pragma once

#include <map>
#include <string>

namespace commonwatt {

inline const std::map<std::string, std::string> &otherPolicyValues() {
    static const std::map<std::string, std::string> values{
        {"idle_gpu", "15m"},
        {"idle_cpu", "1h"},
        {"in_use_gpu", "30%"},
        {"in_use_cpu", "always"},
        {"locked", "input"},
        {"remote", "pause"},
        {"gamepad", "no"},
        {"full_screen", "pause"},
        {"exclusive_windows", "steam_app_*,Blender"},
        {"exclusive_programs", "blender,no such program"},
        {"exclusive", "pause"},
        {"game_mode", "pause"},
        {"media", "pause"},
        {"inhibited", "unload"},
        {"gpu_by_others", "off"},
        {"gpu_grace", "1m"},
        {"gpu_memory_keep", "2G"},
        {"run_windows", "Mon-Fri 18:00-08:00,Sat-Sun"},
        {"battery", "60%"},
        {"ups", "unload"},
        {"tariff", "Mon-Fri 07:00-21:00 0.34,daily 0.2"},
        {"price", "-0.01"},
        {"currency", "CHF"},
        {"max_price", "0.3"},
        {"external", "file:/nowhere/surplus"},
        {"external_stale", "1h"},
        {"core_target", "71.5C"},
        {"core_limit", "80C"},
        {"hot_spot_target", "off"},
        {"hot_spot_limit", "95C"},
        {"memory_heat_target", "88C"},
        {"memory_heat_limit", "off"},
        {"watt_limit", "180W"},
        {"estimated_watts", "90W"},
        {"clock_limit", "70%"},
        {"fan_limit", "45%"},
        {"duty_limit", "50%"},
        {"cpu_by_others", "25%"},
        {"cpu_grace", "30s"},
        {"memory_keep", "4G"},
        {"disk_keep", "50G"},
        {"metered", "limited"},
        {"metered_rate", "1M"},
        {"upload_limit", "2M"},
        {"traffic_day", "10G"},
        {"traffic_month", "200G"},
        {"network_windows", "daily 22:00-06:00"},
        {"settle", "1m"},
        {"give_back_after", "never"},
        {"submission_limit", "16ms"},
    };
    return values;
}

} // namespace commonwatt
