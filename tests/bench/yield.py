#!/usr/bin/env python3
"""How soon a volunteer yields to its owner: a pointer moves on a real X server while a model
computes, and from that moment on it is measured when the worker's threads last computed, and when
the memory that the model took is free again. Everything is seen from outside, by the worker's
CPU-time clock and its resident memory, looked at every millisecond. The way is the whole of it:
X server, alarm, policy, worker.

Each trial waits for the shortest idle time that can be set, so that 200 trials take about an hour
a mode. In the mode "pause" the device pauses, in "unload" it gives its memory back at once.

  tests/bench/yield.py --bin build/bench/bin --model MODEL.gguf [--trials 200] [--modes pause unload]
                       [--set KEY=VALUE …]
"""
import argparse
import http.client
import itertools
import math
import os
import random
import sys
import threading
import time
from pathlib import Path

from desktop import Desktop
from fleet import Fleet
from processes import computing_worker, cpu_nanoseconds, resident_bytes

# The shortest that the settings allow: how long nobody must have been there, and how calm it must be.
SOON = {"idle_cpu": "10s", "settle": "5s"}
MODES = {"pause": {"give_back_after": "never"}, "unload": {"give_back_after": "0s"}}
LOOK_EVERY = 0.001  # s
# Of a core, between two looks: less is heartbeats and messages.
COMPUTING = 0.25
QUIET = 1_000_000_000  # ns without computing, then it is over
LONGEST = 20_000_000_000
MOST_WAIT = 180  # s, until it computes again

# What the code of others gives at best, were everything after their polls instant: median and worst
# of the time to the next poll, in ms. BOINC: POLL_INTERVAL of client/client_state.h, at which
# computing is suspended; a task that is to leave the GPU is asked to end and killed after
# QUIT_TIMEOUT, 60 s. NiceHash Miner: the timer of InputTimeoutChecker.cs.
OTHERS = {"BOINC, poll of 1 s": (500, 1000, "up to 60 s more until a GPU's memory is free"),
          "NiceHash, poll of 0.5 s": (250, 500, "")}


class Requester:
    """Asks on and on: long prompts and long answers in turns, so that trials meet both."""

    def __init__(self, fleet):
        self.fleet = fleet
        self.tokens = 0
        self.ended = threading.Event()
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        for prompt, tokens in itertools.cycle([(384, 1), (16, 96)]):
            if self.ended.is_set():
                return
            try:
                self.fleet.ask(prompt, tokens, self.on_token)
            except (SystemExit, OSError, ValueError, http.client.HTTPException):
                time.sleep(0.2)  # a pause has ended it, since nobody else holds the model

    def on_token(self, _):
        self.tokens += 1


def computes(worker):
    """Whether it does just now."""
    before = cpu_nanoseconds(worker)
    time.sleep(0.05)
    return cpu_nanoseconds(worker) - before > COMPUTING * 0.05e9


def wait_until_computing(daemon, requester):
    """The worker's process, at a moment that nothing in the work is tied to."""
    tokens = requester.tokens
    end = time.monotonic() + MOST_WAIT
    while time.monotonic() < end:
        time.sleep(0.1)
        # What computes before the first token may be loading the model.
        if requester.tokens == tokens:
            continue
        time.sleep(random.uniform(0, 3))
        worker = computing_worker(daemon)
        while worker and time.monotonic() < end:
            if computes(worker):
                return worker
    sys.exit(f"The volunteer has not computed for {MOST_WAIT} s; 'commonwattctl why' tells why.")


def trial(desktop, daemon, requester, model_bytes):
    """(until the last computing ended, until the model's memory was free or None), in ms."""
    worker = wait_until_computing(daemon, requester)
    held = resident_bytes(worker)
    start = desktop.move_pointer()
    last_look, last_cpu = start, cpu_nanoseconds(worker)
    last_computing = start
    freed = None
    while last_look - max(last_computing, freed or start) < QUIET and last_look - start < LONGEST:
        time.sleep(LOOK_EVERY)
        try:
            cpu = cpu_nanoseconds(worker)
        except OSError:
            cpu = last_cpu
        resident = resident_bytes(worker)
        now = time.monotonic_ns()
        # What it takes to free memory is no computing.
        if cpu - last_cpu > COMPUTING * (now - last_look) and resident > 0.95 * held:
            last_computing = now
        if freed is None and resident < held - 0.95 * model_bytes:
            freed = now
        last_look, last_cpu = now, cpu
    return ((last_computing - start) / 1e6, freed and (freed - start) / 1e6)


def quantile(values, share):
    """Of the nearest rank."""
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def row(name, values):
    figures = [quantile(values, 0.5), quantile(values, 0.95), quantile(values, 0.99), max(values)]
    return f"{name:44}" + "".join(f"{figure:9.1f}" for figure in figures)


def measure(mode, options, desktop):
    policy = SOON | MODES[mode] | dict(entry.split("=", 1) for entry in options.set)
    fleet = Fleet(options.bin, options.model, 1, os.cpu_count(), policy=policy,
                  environment=desktop.environment())
    requester = Requester(fleet)
    trials = []
    try:
        for number in range(1, options.trials + 1):
            trials.append(trial(desktop, fleet.daemons[0].pid, requester,
                                options.model.stat().st_size))
            if options.verbose or number % 20 == 0:
                print(f"{mode}: {number} of {options.trials}, {trials[-1]}", file=sys.stderr)
    finally:
        requester.ended.set()
        fleet.close()
    return trials


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default="build/bench/bin")
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--trials", type=int, default=200)
    parser.add_argument("--modes", nargs="+", choices=MODES, default=list(MODES))
    parser.add_argument("--set", nargs="+", default=[], metavar="KEY=VALUE",
                        help="more settings of the policy, such as cpu_by_others=off on a busy machine")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()

    rows = []
    desktop = Desktop()
    try:
        for mode in options.modes:
            trials = measure(mode, options, desktop)
            rows.append(row(f"{mode}: input to end of computing", [end for end, _ in trials]))
            freed = [at for _, at in trials if at is not None]
            if mode == "unload":
                if len(freed) < len(trials):
                    rows.append(f"{len(trials) - len(freed)} trials did not free the memory in time")
                if freed:
                    rows.append(row("unload: input to memory given back", freed))
    finally:
        desktop.close()
    print(f"{options.trials} trials a mode, ms")
    print(f"{'':44}{'p50':>9}{'p95':>9}{'p99':>9}{'max':>9}")
    print("\n".join(rows))
    for name, (median, worst, more) in OTHERS.items():
        print(f"{name + ', at best':44}{median:9.1f}{'':18}{worst:9.1f}  {more}")


main()
