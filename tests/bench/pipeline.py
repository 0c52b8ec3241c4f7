#!/usr/bin/env python3
"""A model on one and on two volunteers of this machine against libllama on the whole model: decode,
prefill, eight requests at once, bytes on the wire and the time a hop adds. Everything is measured
in turns, in one run; medians and ratios are printed, and JSON with --json.

Two volunteers work in turns on one answer, each with all threads. On a long prompt and on several
requests they work at once, and share the machine's cores; so two with half the threads each are
measured too.

  tests/bench/pipeline.py --bin build/bench/bin --model MODEL.gguf [--rounds 5] [--threads 2]
"""
import argparse
import collections
import concurrent.futures
import json
import os
import statistics
import sys
import time
from pathlib import Path

from fleet import Fleet


def measure(fleet, options, hops):
    before = fleet.hops()
    times, produced = fleet.ask(32, options.tokens)
    hops.update({bound: count - before.get(bound, 0) for bound, count in fleet.hops().items()})
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


def bytes_per_token(fleet):
    """The most that goes over a link in one direction for a token of the answer."""
    few, many = 8, 72
    seen = [fleet.link_bytes()]
    for tokens in (few, many):
        fleet.ask(32, tokens)
        time.sleep(1)  # the last acknowledgements
        seen.append(fleet.link_bytes())
    # What the prompt takes falls out.
    spent = [{link: [b - a for a, b in zip(before[link], after[link])] for link in before}
             for before, after in zip(seen, seen[1:])]
    return max((more - less) / (many - few) for link in spent[0]
               for less, more in zip(spent[0][link], spent[1][link]))


def quantile(histogram, share):
    """The bound below which this share of the hops lies, in milliseconds."""
    total = max(histogram.values())
    return 1000 * min(bound for bound, count in histogram.items() if count >= share * total)


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
    parser.add_argument("--width", type=int, default=1280, help="of the model's rows")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()

    half = max(1, options.threads // 2)
    shapes = {"1 volunteer": (1, options.threads), "2 volunteers": (2, options.threads)}
    if half < options.threads:
        shapes[f"2 with {half} thread{'s' if half > 1 else ''}"] = (2, half)
    fleets = {name: Fleet(options.bin, options.model, *shape) for name, shape in shapes.items()}
    results = {name: [] for name in ("libllama", *fleets)}
    hops = {name: collections.Counter() for name in fleets}
    try:
        for round_number in range(options.rounds):
            results["libllama"].append(reference(options))
            for name, fleet in fleets.items():
                results[name].append(measure(fleet, options, hops[name]))
            print(f"round {round_number + 1} of {options.rounds}", file=sys.stderr)
        wire = bytes_per_token(fleets["2 volunteers"])
    finally:
        for fleet in fleets.values():
            fleet.close()

    def median(name, what):
        return statistics.median(r[what] for r in results[name])

    if options.json:
        print(json.dumps({"speeds": results, "hops": hops, "bytes_per_token": wire}))
        return
    print(f"tokens/s, medians of {options.rounds} rounds, {options.threads} threads; "
          f"in brackets: ratio to libllama")
    for what in ("decode", "prefill", "parallel"):
        base = median("libllama", what)
        row = [f"{what:9}", f"libllama {base:8.2f}"]
        for name in fleets:
            value = median(name, what)
            ratio = statistics.median(r[what] / l[what]
                                      for r, l in zip(results[name], results["libllama"]))
            row.append(f"{name} {value:8.2f} ({ratio:.3f})")
        print("   ".join(row))
    for name, histogram in hops.items():
        print(f"a hop, {name}: half within {quantile(histogram, 0.5):g} ms, "
              f"99 % within {quantile(histogram, 0.99):g} ms, of {max(histogram.values())}")
    print(f"bytes of a token on a link: {wire:.0f}; the bound is 2 x width + 64 = {2 * options.width + 64}")


main()
