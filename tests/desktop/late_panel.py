#!/usr/bin/env python3
"""A session whose panel for StatusNotifier icons starts after the program, as at a login: the icon
comes all the same, at once while the window is hidden or stands in for it, else when that is closed.

  tests/desktop/late_panel.py --bin build/dev/bin
"""
import argparse
import subprocess
import tempfile
import time
from pathlib import Path

from session import Session

WATCHER = "org.kde.StatusNotifierWatcher"


def icons(session):
    """How many the panel shows: of StatusNotifier, and embedded ones. xfce4-panel takes both, and which
    it offers first differs."""
    told = subprocess.run(
        ["gdbus", "call", "--session", "--dest", WATCHER, "--object-path", "/StatusNotifierWatcher",
         "--method", "org.freedesktop.DBus.Properties.Get", WATCHER, "RegisteredStatusNotifierItems"],
        env=session.environment, text=True, capture_output=True, check=False).stdout
    embedded = 0
    for window in session.do("search", "--onlyvisible", "--class", "commonwatt").split():
        _, _, width, height = session.geometry(window)
        embedded += width == height and width < 100
    return told.count("StatusNotifierItem") + embedded


def windows(session):
    found = session.do("search", "--onlyvisible", "--name", "Commonwatt$").split()
    return [window for window in found if session.geometry(window)[2] > 100]  # not an embedded icon


def until(what, condition, seconds=20):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise SystemExit(f"within {seconds} s it did not happen that {what}")
        time.sleep(0.1)
    print(what, flush=True)


def close_windows(session):
    for window in windows(session):
        session.do("windowactivate", "--sync", window)
        session.key("alt+F4", pause=0.5)


def try_late_panel(binaries, is_hidden, seconds):
    """`seconds`: how late."""
    with tempfile.TemporaryDirectory(prefix="cw-late.") as data, Session(panel="none") as session:
        # As at a login later on: the first start was gone through.
        (Path(data) / "window.ini").write_text("[setup]\nended=later\n")
        try:
            session.start(f"{binaries}/commonwatt", "--data", data, *["--hidden"] * is_hidden)
            time.sleep(seconds)
            if not is_hidden:
                until("the window is there", lambda: windows(session))
            session.start_panel("xfce4-panel")
            if not is_hidden:
                time.sleep(6)
                if not windows(session):
                    raise SystemExit("the window must stay until it is closed")
                until("the window is closed", lambda: close_windows(session) or not windows(session))
            until("the icon is in the panel", lambda: icons(session) == 1)
            time.sleep(6)  # the window would come after 5
            if windows(session) or icons(session) != 1:
                raise SystemExit("there must be one icon and no window")
        finally:
            subprocess.run([f"{binaries}/commonwattctl", "--data", data, "quit"], check=False,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


parser = argparse.ArgumentParser(description=__doc__,
                                 formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--bin", required=True)
options = parser.parse_args()
try_late_panel(options.bin, is_hidden=True, seconds=1)
try_late_panel(options.bin, is_hidden=True, seconds=8)  # a window stands in for the icon by then
try_late_panel(options.bin, is_hidden=False, seconds=1)
