#!/usr/bin/env python3
"""What a daemon with nothing to do costs: commonwattd, connected to a coordinator without models,
beside boinc-client without a project, over the same minutes.

  tests/bench/idle.py --bin build/bench/bin [--seconds 300]
"""
import argparse
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from fleet import Fleet


def usage(pid):
    """Resident memory in KiB, context switches of all threads, CPU seconds."""
    switches = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        for line in (task / "status").read_text().splitlines():
            if "ctxt_switches" in line:
                switches += int(line.split()[1])
    status = Path(f"/proc/{pid}/status").read_text()
    resident = int(next(l for l in status.splitlines() if l.startswith("VmRSS")).split()[1])
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    cpu = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return resident, switches, cpu


def children(pid):
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default="build/bench/bin")
    parser.add_argument("--seconds", type=int, default=300)
    options = parser.parse_args()

    fleet = Fleet(options.bin, None, 1, 1)
    watched = {"commonwattd": fleet.daemons[0].pid}
    boinc_folder = tempfile.TemporaryDirectory(prefix="cw-boinc.")
    boinc = None
    if shutil.which("boinc"):
        boinc = subprocess.Popen(["boinc", "--dir", boinc_folder.name, "--no_gpus"],
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        watched["boinc"] = boinc.pid
    else:
        print("boinc is not installed (Debian: boinc-client); measuring commonwattd alone")
    try:
        time.sleep(20)  # start-up is over
        before = {name: usage(pid) for name, pid in watched.items()}
        time.sleep(options.seconds)
        print(f"over {options.seconds} s")
        print(f"{'':14}{'resident MB':>12}{'wake-ups/s':>12}{'CPU %':>10}{'children':>10}")
        for name, pid in watched.items():
            resident, switches, cpu = usage(pid)
            print(f"{name:14}{resident / 1024:12.1f}"
                  f"{(switches - before[name][1]) / options.seconds:12.2f}"
                  f"{(cpu - before[name][2]) / options.seconds * 100:10.4f}"
                  f"{len(children(pid)):10}")
    finally:
        if boinc:
            boinc.terminate()
            boinc.wait(20)
        fleet.close()
        boinc_folder.cleanup()


main()
