#!/usr/bin/env python3
"""A model on one and on two volunteers of this machine against libllama on the whole model: decode,
prefill, eight requests at once, bytes on the wire and the time a hop adds. Everything is measured
in turns, in one run; medians and ratios are printed, and JSON with --json.

  tests/bench/pipeline.py --bin build/bench/bin --model MODEL.gguf [--rounds 5] [--threads 2]
"""
import argparse
import concurrent.futures
import json
import os
import statistics
import sys
import time
from pathlib import Path

from fleet import Fleet


def measure(fleet, options):
    times, produced = fleet.ask(32, options.tokens)
    decode = (produced - 1) / (times[-1] - times[0])
    times, _ = fleet.ask(options.prefill, 1)
    prefill = options.prefill / times[0]
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        start = time.monotonic()
        first = []
        done = 0
        for future in [pool.submit(fleet.ask, 32, options.tokens) for _ in range(8)]:
            times, produced = future.result()
            first.append(times[0])
            done += produced - 1
        parallel = done / (time.monotonic() - start - statistics.median(first))
    return {"decode": decode, "prefill": prefill, "parallel": parallel}


def reference(options):
    return json.loads(Fleet.run(
        Path(options.bin) / "commonwatt-reference", options.model, "--bench-prefill",
        options.prefill, "--tokens", options.tokens, "--sequences", 8, "--threads",
        options.threads))


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default="build/bench/bin")
    parser.add_argument("--model", required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--tokens", type=int, default=64)
    parser.add_argument("--prefill", type=int, default=2048)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()

    fleets = {count: Fleet(options.bin, options.model, count, options.threads)
              for count in (1, 2)}
    results = {name: [] for name in ("libllama", "1 volunteer", "2 volunteers")}
    try:
        for round_number in range(options.rounds):
            results["libllama"].append(reference(options))
            for count, name in ((1, "1 volunteer"), (2, "2 volunteers")):
                results[name].append(measure(fleets[count], options))
            print(f"round {round_number + 1} of {options.rounds}", file=sys.stderr)
    finally:
        for fleet in fleets.values():
            fleet.close()

    def median(name, what):
        return statistics.median(r[what] for r in results[name])

    if options.json:
        print(json.dumps(results))
        return
    print(f"tokens/s, medians of {options.rounds} rounds, {options.threads} threads; "
          f"in brackets: ratio to libllama")
    for what in ("decode", "prefill", "parallel"):
        base = median("libllama", what)
        row = [f"{what:9}", f"libllama {base:8.2f}"]
        for name in ("1 volunteer", "2 volunteers"):
            value = median(name, what)
            ratio = statistics.median(r[what] / l[what]
                                      for r, l in zip(results[name], results["libllama"]))
            row.append(f"{name} {value:8.2f} ({ratio:.3f})")
        print("   ".join(row))


main()
