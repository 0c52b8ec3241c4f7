#!/usr/bin/env python3
"""What a volunteer does while its owner is here and lets it run for 30 % of the time (in_use_cpu): how
busy its worker is, and how many frames a 60 Hz animation on the same cores loses; beside both without
a limit, and the animation alone.

Busy: the part of the time in which the worker's computing thread was in a step, seen from outside
(/proc/PID/task/*/schedstat): it ran, or others had the core that it waited for. On a machine with
nothing else to do both are nearly the same. Four requesters keep work waiting.

  tests/bench/throttle.py --bin build/bench/bin --model MODEL.gguf [--seconds 30] [--share 30]
"""
import argparse
import http.client
import os
import subprocess
import sys
import threading
import time
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from desktop import Desktop
from fleet import Fleet
from processes import computing_worker, thread_times

REQUESTERS = 4


def animate(seconds):
    """The share of its frames that is lost."""
    lost, ticks = subprocess.run(
        [sys.executable, Path(__file__).parent / "animation.py", "--seconds", str(seconds)],
        check=True, capture_output=True, text=True).stdout.split()
    return int(lost) / int(ticks)


class Life:
    """Threads that go on until the end."""

    def __init__(self):
        self.ended = threading.Event()

    def start(self, work):
        def run():
            while not self.ended.is_set():
                work()
        threading.Thread(target=run, daemon=True).start()


def ask(fleet):
    try:
        fleet.ask(64, 64)
    except (SystemExit, OSError, ValueError, http.client.HTTPException):
        time.sleep(0.2)  # at the end, or when the policy let nothing run


def be_present(desktop):
    desktop.move_pointer()
    time.sleep(1)


class Busy(NamedTuple):
    """Parts of the time."""
    ran: float
    waited: float


def busy_share(daemon, seconds):
    """Of the thread that computes; all others are its helpers."""
    worker = computing_worker(daemon)
    if not worker:
        sys.exit("The volunteer does not compute; 'commonwattctl why' tells why.")
    before, begin = thread_times(worker), time.monotonic_ns()
    time.sleep(seconds)
    after, end = thread_times(worker), time.monotonic_ns()
    return max((Busy(*(((now - then) / (end - begin)) for now, then in zip(times, before[thread])))
                for thread, times in after.items() if thread in before),
               key=lambda busy: busy.ran + busy.waited)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default="build/bench/bin")
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--share", type=int, default=30, help="in percent")
    parser.add_argument("--set", nargs="+", default=[], metavar="KEY=VALUE",
                        help="more settings of the policy, such as cpu_by_others=off on a busy machine")
    options = parser.parse_args()

    rows = [("nothing", None, animate(options.seconds))]
    with ExitStack() as stack:
        desktop = Desktop()
        stack.callback(desktop.close)
        fleet = Fleet(options.bin, options.model, 1, os.cpu_count(),
                      policy={"in_use_cpu": "always"} | dict(e.split("=", 1) for e in options.set),
                      environment=desktop.environment())
        stack.callback(fleet.close)
        life = Life()
        stack.callback(life.ended.set)
        life.start(lambda: be_present(desktop))
        for _ in range(REQUESTERS):
            life.start(lambda: ask(fleet))
        for setting in ("always", f"{options.share}%"):
            fleet.control(0, "config", "set", "in_use_cpu", setting)
            time.sleep(5)  # steps fit the new pace
            busy = busy_share(fleet.daemons[0].pid, options.seconds)
            rows.append((f"work, in_use_cpu = {setting}", busy, animate(options.seconds)))

    print(f"{'':32}{'busy %':>10}{'ran %':>10}{'frames lost %':>16}   (over {options.seconds:g} s each)")
    for name, busy, lost in rows:
        shown = f"{(busy.ran + busy.waited) * 100:10.1f}{busy.ran * 100:10.1f}" if busy else f"{'':20}"
        print(f"{name:32}{shown}{lost * 100:16.2f}")


main()
