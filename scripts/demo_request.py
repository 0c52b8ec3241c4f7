#!/usr/bin/env python3
"""Sends the demo's request and prints the answer as it streams in, with how fast it came."""
import argparse
import http.client
import json
import ssl
import sys
import time
from urllib.parse import urlsplit

parser = argparse.ArgumentParser(description=__doc__)
for name in ("address", "certificate", "key", "prompt", "save"):
    parser.add_argument("--" + name, required=True)
parser.add_argument("--tokens", type=int, required=True)
options = parser.parse_args()

address = urlsplit(options.address)
connection = http.client.HTTPSConnection(
    address.hostname, address.port, timeout=120,
    context=ssl.create_default_context(cafile=options.certificate))
connection.request("POST", "/v1/completions", json.dumps({
    "model": "demo", "prompt": options.prompt, "max_tokens": options.tokens, "temperature": 0,
    "stream": True, "stream_options": {"include_usage": True},
}), {"Authorization": "Bearer " + options.key, "Content-Type": "application/json"})
response = connection.getresponse()
if response.status != 200:
    sys.exit(f"HTTP {response.status}: {response.read().decode(errors='replace')}")

print(f"  {options.prompt}", end="")
answer, usage, first, done = "", None, None, False
for line in response:
    if not line.startswith(b"data: "):
        continue
    if line.strip() == b"data: [DONE]":
        done = True
        break
    event = json.loads(line[6:])
    if "error" in event:
        sys.exit(f"\n{event['error']['message']}")
    usage = event.get("usage") or usage
    for choice in event["choices"]:
        first = first or time.monotonic()
        answer += choice["text"]
        print(choice["text"], end="", flush=True)
last = time.monotonic()
print()
if not done:
    sys.exit("The stream ended too early.")
with open(options.save, "w", encoding="utf-8") as file:
    file.write(answer)
if usage and usage["completion_tokens"] > 1:
    count = usage["completion_tokens"]
    print(f"\n  {count} tokens, {(count - 1) / (last - first):.1f} tokens/s")
