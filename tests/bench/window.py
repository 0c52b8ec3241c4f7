#!/usr/bin/env python3
"""What the window and the tray's icon cost: how soon they are there, and what they take while they are
hidden and while the page Now is looked at, beside a daemon that computes.

  tests/bench/window.py --bin build/bench/bin --model MODEL.gguf [--starts 10] [--seconds 120]

Needs python3-xlib, Xvfb, openbox, tint2. "Painted" is what a person would call it: the icon or the
window is on the screen and not of one colour.
"""
import argparse
import http.client
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

from Xlib import X, display, error
from Xlib.ext import damage

from fleet import Fleet
from processes import cpu_nanoseconds, moments_awake, resident_bytes

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "desktop"))
from session import Session  # noqa: E402


class Screen:
    def __init__(self, name):
        self.display = display.Display(name)
        self.root = self.display.screen().root
        self.display.damage_query_version()  # nothing else is answered before

    def windows(self, top=None):
        for window in (top or self.root).query_tree().children:
            yield window
            yield from self.windows(window)

    def is_painted(self, window, least):
        """Whether it is on the screen, of at least that width, and has several colours."""
        try:
            if window.get_attributes().map_state != X.IsViewable:
                return False
            size = window.get_geometry()
            if size.width < least[0] or size.width > least[1]:
                return False
            image = window.get_image(0, 0, size.width, size.height, X.ZPixmap, 0xffffffff)
            data = image.data
            return len({data[at:at + 4] for at in range(0, len(data) - 4, 4 * 7)}) > 3
        except (error.BadWindow, error.BadDrawable, error.BadMatch):
            return False

    def watch(self):
        """Counts what is painted on the screen from now on."""
        watch = self.root.damage_create(damage.DamageReportRawRectangles)
        self.display.sync()
        self.take_painted()
        return watch

    def take_painted(self):
        count = self.display.pending_events()
        for _ in range(count):
            self.display.next_event()
        return count

    def unwatch(self, watch):
        self.display.damage_destroy(watch)
        self.display.sync()
        self.take_painted()

    def wait_for(self, least, begun, classes=("commonwatt",)):
        while time.monotonic() - begun < 20:
            try:
                for window in self.windows():
                    told = window.get_wm_class()
                    if told and told[0] in classes and self.is_painted(window, least):
                        return time.monotonic() - begun
            except (error.BadWindow, error.BadDrawable):
                pass  # gone meanwhile
            time.sleep(0.002)
        raise SystemExit("nothing was painted within 20 s")


def start(session, binaries, data, *options):
    return subprocess.Popen([f"{binaries}/commonwatt", "--data", data, *options],
                            env=session.environment, stderr=subprocess.DEVNULL)


def stop(process):
    process.terminate()
    process.wait(20)


def measure_starts(session, screen, options, data):
    icon, window = [], []
    for _ in range(options.starts + 1):
        begun = time.monotonic()
        process = start(session, options.bin, data, "--hidden")
        icon.append(screen.wait_for((8, 64), begun))
        stop(process)
        begun = time.monotonic()
        process = start(session, options.bin, data)
        window.append(screen.wait_for((400, 4000), begun))
        stop(process)
        time.sleep(0.5)
    # The first one is not warm.
    for name, times in ("icon", icon[1:]), ("window", window[1:]):
        print(f"start to a painted {name}: median {statistics.median(times) * 1e3:.0f} ms, "
              f"worst of {len(times)} {max(times) * 1e3:.0f} ms")


def measure_hidden(session, screen, options, data):
    process = start(session, options.bin, data, "--hidden")
    time.sleep(15)
    watch = screen.watch()
    cpu = cpu_nanoseconds(process.pid)
    woken, waits = moments_awake(process.pid, options.seconds)
    cpu = cpu_nanoseconds(process.pid) - cpu
    frames = screen.take_painted()
    screen.unwatch(watch)
    print(f"hidden: {resident_bytes(process.pid) / 2**20:.1f} MB resident, "
          f"{woken * 10 / options.seconds:.2f} wake-ups in 10 s (its threads waited "
          f"{waits * 10 / options.seconds:.2f} times), {frames} frames, "
          f"{cpu / 1e7 / options.seconds:.3f} % of a core")
    stop(process)


def measure_visible(session, options, data):
    process = start(session, options.bin, data)
    session.window("Commonwatt")
    time.sleep(10)
    cpu = cpu_nanoseconds(process.pid)
    time.sleep(options.seconds)
    cpu = cpu_nanoseconds(process.pid) - cpu
    print(f"visible on Now, computing: {cpu / 1e7 / options.seconds:.2f} % of a core, "
          f"{resident_bytes(process.pid) / 2**20:.1f} MB resident")
    stop(process)


def settled(screen, begun, quiet=0.4):
    """When the last was painted of what follows without a pause."""
    last = None
    while time.monotonic() - (last or begun) < (quiet if last else 20):
        if screen.take_painted():
            last = time.monotonic()
        time.sleep(0.002)
    if not last:
        raise SystemExit("the window was not painted anew within 20 s")
    return last - begun


def measure_restart(session, screen, options, fleet):
    """From the moment at which the new daemon listens to that at which the window shows it."""
    data = fleet.root / "volunteer0"
    process = start(session, options.bin, str(data))
    session.window("Commonwatt")
    time.sleep(5)
    times = []
    for _ in range(options.starts):
        fleet.daemons[0].kill()
        fleet.daemons[0].wait()
        time.sleep(2)
        watch = screen.watch()
        (data / "control.sock").unlink(missing_ok=True)
        fleet.processes.append(fleet.launch(0))
        while not (data / "control.sock").exists():
            time.sleep(0.001)
        begun = time.monotonic()
        times.append(settled(screen, begun))
        screen.unwatch(watch)
        time.sleep(2)
    print(f"daemon killed and started again to a window that shows it: median "
          f"{statistics.median(times) * 1e3:.0f} ms, worst of {len(times)} {max(times) * 1e3:.0f} ms")
    stop(process)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default="build/bench/bin")
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--starts", type=int, default=10)
    parser.add_argument("--seconds", type=int, default=120)
    options = parser.parse_args()
    fleet = Fleet(options.bin, options.model, 1, 1)
    ended = threading.Event()

    def keep_asking():
        while not ended.is_set():
            try:
                fleet.ask(8, 64)
            except (SystemExit, OSError, ValueError, http.client.HTTPException):
                time.sleep(0.5)  # a killed daemon
    data = str(fleet.root / "volunteer0")
    try:
        with Session() as session:
            screen = Screen(session.environment["DISPLAY"])
            measure_starts(session, screen, options, data)
            measure_hidden(session, screen, options, data)
            fleet.control(0, "config", "set", "duty_limit", "20%")
            threading.Thread(target=keep_asking, daemon=True).start()
            measure_visible(session, options, data)
            ended.set()
            measure_restart(session, screen, options, fleet)
    finally:
        ended.set()
        fleet.close()


main()
