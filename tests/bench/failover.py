#!/usr/bin/env python3
"""From a holder's kill -9 to the next streamed token, with a spare holder, on loopback.

  tests/bench/failover.py --bin build/bench/bin [--rounds 20]
"""
import argparse
import time

from fleet import Fleet


def holders_at_work(fleet):
    """Volunteers on which a sequence of the running answer is open."""
    return [index for index in fleet.daemons
            if any(a["sequences"] > 0 for d in fleet.status(index)["devices"]
                   for a in d["assignments"])]


def ready(fleet, index):
    return any(a["state"] == "ready" for d in fleet.status(index)["devices"]
               for a in d["assignments"])


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default="build/bench/bin")
    parser.add_argument("--model", default="resources/models/commonwatt-demo-q8_0.gguf")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--tokens", type=int, default=400)
    options = parser.parse_args()

    fleet = Fleet(options.bin, options.model, 2, 1, spare=2)
    gaps = []
    try:
        while len(gaps) < options.rounds:
            end = time.monotonic() + 60
            while not all(ready(fleet, index) for index in fleet.daemons):
                if time.monotonic() > end:
                    raise SystemExit("not every volunteer has a part of the model")
                time.sleep(0.2)
            killed = {}

            def on_token(count):
                if count == 20:
                    victim = holders_at_work(fleet)[len(gaps) % 2]
                    killed["index"], killed["at"] = victim, time.monotonic()
                    fleet.daemons[victim].kill()
                elif "at" in killed:
                    # What was on its way when it died still comes at once; the gap is the longest
                    # of the waits that follow.
                    wait = time.monotonic() - killed.get("last", killed["at"])
                    killed["longest"] = max(killed.get("longest", 0), wait)
                killed["last"] = time.monotonic()

            fleet.ask(8, options.tokens, on_token)
            fleet.daemons[killed["index"]].wait()
            gaps.append(killed["longest"])
            fleet.start_volunteer(killed["index"])
    finally:
        fleet.close()
    gaps.sort()
    print(f"{len(gaps)} kills: median {gaps[len(gaps) // 2] * 1000:.0f} ms, "
          f"p95 {gaps[int(len(gaps) * 0.95) - 1] * 1000:.0f} ms, worst {gaps[-1] * 1000:.0f} ms")


main()
