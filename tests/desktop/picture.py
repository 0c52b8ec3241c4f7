#!/usr/bin/env python3
"""A picture of the window on a desktop without a screen.

  tests/desktop/picture.py --bin build/release/bin --data FOLDER --picture FILE.png [--page N]
"""
import argparse
import time

from session import PANELS, Session

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--bin", required=True)
parser.add_argument("--data", required=True)
parser.add_argument("--picture", required=True)
parser.add_argument("--page", type=int, default=1, help="from 1")
parser.add_argument("--panel", choices=PANELS, default="tint2")
parser.add_argument("--scale", type=float, default=1)
parser.add_argument("--language", default="en_US.UTF-8")
parser.add_argument("--dark", action="store_true")
parser.add_argument("--size", default="1280x800")
parser.add_argument("--wait", type=float, default=8, help="seconds, so that figures have come")
options = parser.parse_args()

with Session(options.size, options.panel, options.scale, options.language, options.dark) as session:
    session.start(f"{options.bin}/commonwatt", "--data", options.data)
    window = session.window("Commonwatt")
    session.do("windowactivate", "--sync", window)
    time.sleep(1)
    session.key(f"ctrl+{options.page}")
    time.sleep(options.wait)
    session.picture(options.picture)
