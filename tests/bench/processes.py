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
    """What all threads of a process have computed: its CPU-time clock, as clock_getcpuclockid(3)
    names it. Exact of threads that wait; of one that runs, up to the scheduler's last look at it, a
    few milliseconds ago. Raises OSError when it is gone."""
    return time.clock_gettime_ns((~process << 3) | 2)


def thread_times(process):
    """How long each thread has run, and waited for a core to run on: {id: (ns, ns)}."""
    return {int(task.name): tuple(int(field) for field in (task / "schedstat").read_text().split()[:2])
            for task in Path(f"/proc/{process}/task").iterdir()}


def resident_bytes(process):
    """0: it is gone."""
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGESIZE")
    except (FileNotFoundError, ProcessLookupError):
        return 0


def wakeups(process):
    """How often its threads have waited so far, each time for something that woke them. Those that
    others took the core from did not."""
    return sum(int(line.split()[1]) for task in Path(f"/proc/{process}/task").iterdir()
               for line in (task / "status").read_text().splitlines()
               if line.startswith("voluntary_ctxt_switches"))


def moments_awake(process, seconds):
    """How often it was woken within that time, and how often its threads waited. What its threads do
    within 10 ms of one another is one moment: a processor that sleeps is woken once for it."""
    first = before = wakeups(process)
    moments, was_awake = 0, False
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        time.sleep(0.01)
        now = wakeups(process)
        moments += now != before and not was_awake
        was_awake, before = now != before, now
    return moments, before - first
