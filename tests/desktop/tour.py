#!/usr/bin/env python3
"""A person's way through the program, on a desktop without a screen: the first start by the keyboard,
every page, a snooze, the tray's menu, closing and opening the window, and a daemon that dies. What
each step has led to is asked of the daemon or seen by the windows that are there.

  tests/desktop/tour.py --bin build/dev/bin --panel tint2 [--pictures FOLDER]
"""
import argparse
import json
import subprocess
import sys
import threading
import time
from pathlib import Path

from session import PANELS, Session

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "bench"))
from fleet import Fleet  # noqa: E402

MODEL = Path(__file__).resolve().parents[2] / "resources/models/commonwatt-demo-q8_0.gguf"
MOST_PAGES = 9  # that have a key of their own


class Tour:
    def __init__(self, options):
        self.options = options
        self.pictures = 0
        self.session = None
        self.fleet = Fleet(options.bin, None, 0, 2)
        self.data = self.fleet.root / "volunteer0"
        try:
            self.begin()
        except BaseException:
            self.close()
            raise

    def begin(self):
        options = self.options
        self.fleet.coordinator("model", "add", MODEL, "--name", "commonwatt-demo")
        self.session = Session(options.size, options.panel, options.scale, options.language,
                               options.dark)
        self.fleet.environment = self.session.environment
        self.fleet.start_volunteer(0)

    def close(self):
        if self.session:
            self.session.close()
        # The one that the window has started is nobody's child.
        subprocess.run([self.fleet.bin / "commonwattctl", "--data", self.data, "quit"],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.fleet.close()

    def until(self, what, condition, seconds=20):
        end = time.monotonic() + seconds
        while True:
            try:
                if found := condition():
                    return found
            except subprocess.CalledProcessError:
                pass  # nobody answers yet
            if time.monotonic() > end:
                self.picture("failed")
                raise SystemExit(f"within {seconds} s it did not happen that {what}")
            time.sleep(0.1)

    def status(self):
        return self.fleet.status(0)

    def picture(self, name):
        self.pictures += 1
        if self.options.pictures:
            time.sleep(0.4)  # what a person would see, not what is half painted
            self.session.picture(Path(self.options.pictures) / f"{self.pictures:02}-{name}.png")
        print(name, flush=True)

    def windows(self):
        """Titles of the program's windows that are seen, with their ids."""
        found = {}
        for window in self.session.do("search", "--onlyvisible", "--name", "Commonwatt$").split():
            if self.session.geometry(window)[2] > 100:  # not the icon in the tray
                found[self.session.do("getwindowname", window)] = window
        return found

    def start(self):
        self.session.start(f"{self.options.bin}/commonwatt", "--data", str(self.data))

    def first_start(self):
        self.start()
        # The window, and the dialog before it.
        self.until("the first start begins", lambda: len(self.windows()) == 2)
        time.sleep(1)
        self.picture("welcome")
        self.session.key("Return")
        self.session.type(self.fleet.coordinator("invite").strip())
        self.picture("invitation")
        self.session.key("Return")
        self.until("it has joined", lambda: self.status()["link"] == "connected")
        time.sleep(1)
        self.picture("joined")
        self.session.key("Return")
        time.sleep(2)  # the devices are asked for
        self.picture("devices")
        self.session.key("space")
        time.sleep(1)
        self.picture("measuring")
        self.until("its device is measured", self.reports, 60)
        self.picture("measured")
        self.session.key("Return")
        time.sleep(0.5)
        self.picture("profile")
        self.session.key("Return")
        time.sleep(0.5)
        self.session.key("Up")
        self.picture("price")
        self.session.key("Return")
        self.until("the price is known",
                   lambda: self.fleet.control(0, "config", "get", "price").strip() not in ("", "none"))
        time.sleep(0.5)
        self.picture("autostart")
        self.session.key("Return")
        self.until("the first start ends", lambda: len(self.windows()) == 1)

    def reports(self):
        told = json.loads(self.fleet.control(0, "bench", "--list", "--json"))
        return told["reports"]

    def work(self):
        """Something to see: requests that are computed, some of which are booked."""
        self.until("its device is ready", lambda: any(
            assignment["state"] == "ready" for device in self.status()["devices"]
            for assignment in device["assignments"]), 60)
        for _ in range(3):
            self.fleet.ask(8, 12, model="commonwatt-demo")
        self.until("something was earned", lambda: self.status()["totals"]["tasks"] > 0)
        # One goes on while the pages are looked at.
        threading.Thread(target=lambda: self.fleet.ask(8, 100, model="commonwatt-demo"),
                         daemon=True).start()

    def pages(self):
        """Each page has a title of its own."""
        titles = []
        for number in range(1, MOST_PAGES + 1):
            self.session.key(f"ctrl+{number}")
            time.sleep(1.5)
            title = next(iter(self.windows()))
            if title in titles:
                break
            titles.append(title)
            self.picture(f"page-{number}")
        if len(titles) < 3:
            raise SystemExit(f"there are no pages but {titles}")
        self.session.key("ctrl+1")

    def icon(self):
        """Where the icon is, in the middle of it."""
        if self.options.panel == "xfce4-panel":
            x, y, _, height = self.session.geometry(self.panel_window())
            return x + height // 2, y + height // 2
        for window in self.session.do("search", "--onlyvisible", "--class", "commonwatt").split():
            x, y, width, height = self.session.geometry(window)
            if width == height and width < 100:
                return x + width // 2, y + height // 2
        return None

    def panel_window(self):
        found = self.session.do("search", "--onlyvisible", "--class", "xfce4-panel").split()
        return max(found, key=lambda window: self.session.geometry(window)[2])

    def open_menu(self):
        icon = self.until("the icon is in the tray", self.icon)
        before = self.all_windows()
        self.session.click(*icon, button=3)
        self.until("the icon's menu opens", lambda: self.all_windows() - before)

    def all_windows(self):
        """Those that are large enough to be a menu."""
        return {window for window in self.session.do("search", "--onlyvisible", "--name", ".*").split()
                if self.session.geometry(window)[3] > 100}

    def tray(self):
        """Up from below, since the lines in the middle come and go; in all languages the same."""
        self.open_menu()
        self.picture("tray-menu")
        # Quit, Open, Profile, Snooze; of it the last line: until I resume.
        self.session.key("Up", "Up", "Up", "Up", "Return", "Up")
        self.picture("tray-snooze")
        self.session.key("Return")
        self.until("it is snoozed", lambda: self.status()["paused"])
        self.session.key("Escape", "Escape")
        self.open_menu()
        self.picture("tray-menu-snoozed")
        # Quit, Open, Profile, Run anyway, Resume.
        self.session.key("Up", "Up", "Up", "Up", "Up", "Return")
        self.until("it is resumed", lambda: not self.status()["paused"])

    def snooze(self):
        """The page Now: its button, by the keyboard."""
        self.session.do("windowactivate", "--sync", next(iter(self.windows().values())))
        self.session.key("ctrl+1", "Tab", "space", "Down")
        self.picture("snooze-menu")
        self.session.key("Return")
        self.until("it is snoozed", lambda: self.status()["paused"])
        time.sleep(0.5)
        self.picture("snoozed")
        self.session.key("Tab", "space")
        self.until("it is resumed", lambda: not self.status()["paused"])

    def why(self):
        """From the menu, with the window closed while it shows another page."""
        self.session.do("windowactivate", "--sync", next(iter(self.windows().values())))
        self.session.key("ctrl+1", pause=1)
        now = self.windows().keys()
        self.session.key("ctrl+2", pause=1)
        self.session.key("ctrl+w")
        self.until("the window is closed", lambda: not self.windows())
        self.open_menu()
        # Quit, Open, Profile, Snooze, Why?
        self.session.key("Up", "Up", "Up", "Up", "Up", "Return")
        self.until("the menu's question is answered by Now", lambda: self.windows().keys() == now)

    def close_and_open(self):
        self.session.key("ctrl+w")
        self.until("the window is closed", lambda: not self.windows())
        self.picture("closed")
        self.session.click(*self.icon())
        self.until("a click on the icon opens the window", self.windows)
        self.session.key("ctrl+w")
        self.until("the window is closed", lambda: not self.windows())
        self.start()  # again, which tells the first one
        self.until("starting it again opens the window", self.windows)

    def lose_daemon(self):
        lost = self.fleet.daemons[0]
        lost.kill()
        lost.wait(20)
        time.sleep(2)
        self.picture("daemon-lost")
        # What stands on the page now has a button that starts it.
        self.session.do("windowactivate", "--sync", next(iter(self.windows().values())))
        self.session.key("ctrl+1", "Tab", "space")
        self.until("the window's button starts the daemon",
                   lambda: self.status()["link"] == "connected", 40)
        time.sleep(1)
        self.picture("daemon-back")


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--panel", choices=[panel for panel in PANELS if panel != "none"],
                        default="tint2")
    parser.add_argument("--pictures", help="a folder for a picture of each step")
    parser.add_argument("--language", default="en_US.UTF-8")
    parser.add_argument("--scale", type=float, default=1)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--size", default="1280x800")
    options = parser.parse_args()
    tour = Tour(options)
    try:
        tour.first_start()
        tour.work()
        tour.pages()
        tour.snooze()
        tour.tray()
        tour.why()
        tour.close_and_open()
        tour.lose_daemon()
    finally:
        tour.close()


main()
