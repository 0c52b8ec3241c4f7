#!/usr/bin/env python3
"""What the daemon costs beside the work, all over the same minutes:

- connected to a coordinator without models, and run whatever the owner does, beside boinc-client
  without a project;
- the same with the default idle policy, on an X server whose owner is away or moves the pointer
  each second;
- with --model, while its worker computes a slow stream of answers (5 % of the time, so that the
  work's own wake-ups do not hide others): with the idle policy and the owner away, and without. The
  difference is what the policy costs above what the work needs. Workers are not counted.

  tests/bench/idle.py --bin build/bench/bin [--model MODEL.gguf] [--seconds 300] [--set KEY=VALUE …]
"""
import argparse
import http.client
import shutil
import subprocess
import tempfile
import threading
import time
from contextlib import ExitStack
from pathlib import Path

from desktop import Desktop
from fleet import Fleet
from processes import children, cpu_nanoseconds, resident_bytes, wakeups

# Idle soon, so that the measuring can begin; all else is as by default.
GUEST = {"idle_cpu": "10s", "settle": "5s"}
SLOW = {"duty_limit": "5%"}
START_UP = 30  # s


class Watched:
    """A daemon, and the tokens that its worker has given since measuring began."""

    def __init__(self, process, fleet=None):
        self.process = process
        self.fleet = fleet
        self.tokens = 0
        self.ended = threading.Event()

    def keep_asking(self):
        def on_token(_):
            self.tokens += 1
        while not self.ended.is_set():
            try:
                self.fleet.ask(8, 32, on_token)
            except (SystemExit, OSError, ValueError, http.client.HTTPException):
                if not self.ended.is_set():
                    raise

    def begin(self):
        self.tokens = 0
        self.woken = wakeups(self.process)
        self.cpu = cpu_nanoseconds(self.process)

    def end(self, seconds):
        self.wakeups = (wakeups(self.process) - self.woken) / seconds
        self.share = (cpu_nanoseconds(self.process) - self.cpu) / 1e9 / seconds
        self.rate = self.tokens / seconds
        self.resident = resident_bytes(self.process)
        self.children = len(children(self.process))


def start_boinc(stack):
    if not shutil.which("boinc"):
        print("boinc is not installed (Debian: boinc-client); measuring commonwattd alone")
        return {}
    folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="cw-boinc."))
    boinc = subprocess.Popen(["boinc", "--dir", folder, "--no_gpus"],
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    stack.callback(boinc.wait, 20)
    stack.callback(boinc.terminate)
    return {"boinc": Watched(boinc.pid)}


def start_daemon(stack, options, model=None, policy=None, desktop=None):
    fleet = Fleet(options.bin, model, 1, 1, policy=policy,
                  environment=desktop and desktop.environment())
    stack.callback(fleet.close)
    watched = Watched(fleet.daemons[0].pid, fleet)
    if model:
        threading.Thread(target=watched.keep_asking, daemon=True).start()
        stack.callback(watched.ended.set)
    return watched


def new_desktop(stack):
    desktop = Desktop()
    stack.callback(desktop.close)
    return desktop


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default="build/bench/bin")
    parser.add_argument("--model", type=Path)
    parser.add_argument("--seconds", type=int, default=300)
    parser.add_argument("--set", nargs="+", default=[], metavar="KEY=VALUE",
                        help="more settings of the policy, such as cpu_by_others=off on a busy machine")
    options = parser.parse_args()
    guest = GUEST | dict(entry.split("=", 1) for entry in options.set)

    with ExitStack() as stack:
        away, present = new_desktop(stack), new_desktop(stack)
        watched = {"no policy, nothing to do": start_daemon(stack, options)}
        watched |= start_boinc(stack)
        watched["owner away, nothing to do"] = start_daemon(stack, options, None, guest, away)
        watched["owner here, nothing to do"] = start_daemon(stack, options, None, guest, present)
        if options.model:
            watched["no policy, computing"] = start_daemon(
                stack, options, options.model, {"profile": "headless"} | SLOW)
            watched["owner away, computing"] = start_daemon(stack, options, options.model,
                                                            guest | SLOW, away)
        end = time.monotonic() + START_UP + options.seconds
        begun = None
        while time.monotonic() < end:
            if begun is None and time.monotonic() >= end - options.seconds:
                begun = time.monotonic()
                for one in watched.values():
                    one.begin()
            present.move_pointer()
            time.sleep(1)
        seconds = time.monotonic() - begun
        for one in watched.values():
            one.end(seconds)

    print(f"over {seconds:.0f} s")
    print(f"{'':28}{'resident MB':>12}{'wake-ups/s':>12}{'CPU %':>10}{'children':>10}{'tokens/s':>10}")
    for name, one in watched.items():
        print(f"{name:28}{one.resident / 2**20:12.1f}{one.wakeups:12.2f}{one.share * 100:10.4f}"
              f"{one.children:10}{one.rate:10.2f}")
    alone, guested = (watched.get(f"{owner}, nothing to do") for owner in ("no policy", "owner away"))
    print(f"the policy while the owner is away, nothing to do: "
          f"{guested.wakeups - alone.wakeups:+.2f} wake-ups/s")
    if options.model:
        alone, guested = watched["no policy, computing"], watched["owner away, computing"]
        # Both compute as much but for chance; what the work needs grows with its tokens.
        work = alone.wakeups * guested.rate / alone.rate
        print(f"the policy while the owner is away, computing: {guested.wakeups - work:+.2f} wake-ups/s "
              f"above the {work:.2f} of as many tokens")


main()
