"""What the system tells of other processes (Linux), for the benchmarks."""
import os
import time
from pathlib import Path


def computing_worker(daemon):
    """The process id of the daemon's worker that computes (not one that looks for devices), or None."""
    for child in children(daemon):
        try:
            if b"--device" in Path(f"/proc/{child}/cmdline").read_bytes().split(b"\0"):
                return child
        except FileNotFoundError:
            pass  # ended meanwhile
    return None


def children(process):
    return [int(child) for task in Path(f"/proc/{process}/task").iterdir()
            for child in (task / "children").read_text().split()]


def cpu_nanoseconds(process):
    """What all threads of a process have computed, up to this moment: its CPU-time clock, as
    clock_getcpuclockid(3) names it, which does not wait for the scheduler's next tick as files of
    /proc do. Raises OSError when it is gone."""
    return time.clock_gettime_ns((~process << 3) | 2)


def thread_nanoseconds(process):
    """How long each thread has run: {id: ns}, up to the scheduler's last tick."""
    return {int(task.name): int((task / "schedstat").read_text().split()[0])
            for task in Path(f"/proc/{process}/task").iterdir()}


def resident_bytes(process):
    """0: it is gone."""
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGESIZE")
    except (FileNotFoundError, ProcessLookupError):
        return 0


def context_switches(process):
    """Of all its threads so far."""
    switches = 0
    for task in Path(f"/proc/{process}/task").iterdir():
        for line in (task / "status").read_text().splitlines():
            if "ctxt_switches" in line:
                switches += int(line.split()[1])
    return switches
