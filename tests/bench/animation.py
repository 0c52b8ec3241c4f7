#!/usr/bin/env python3
"""Stands in for a smooth desktop: draws a frame at each of 60 ticks a second, which takes so much
computing, and counts the ticks at which no new frame was ready to be shown. Prints "LOST OF".

  tests/bench/animation.py [--seconds 30] [--work-ms 4]
"""
import argparse
import time

PERIOD = 1 / 60  # s


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--work-ms", type=float, default=4)
    options = parser.parse_args()

    ticks = round(options.seconds / PERIOD)
    start = time.monotonic() + PERIOD
    tick = 0
    drawn = 0
    while tick < ticks:
        time.sleep(max(0, start + tick * PERIOD - time.monotonic()))
        done = time.thread_time() + options.work_ms / 1000
        while time.thread_time() < done:
            pass
        drawn += 1
        # Shown at the first tick after it is ready; the next frame begins there.
        tick = max(tick + 1, -int(-(time.monotonic() - start) // PERIOD))
    # A last frame that was ready after the end counts as shown.
    print(tick - drawn, tick)


main()
