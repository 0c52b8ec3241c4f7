"""A coordinator and volunteers as real processes on this machine, for the benchmarks."""
import http.client
import json
import re
import ssl
import subprocess
import sys
import tempfile
import time
from pathlib import Path


class Fleet:
    """A coordinator and volunteers, each in its own folder."""

    def __init__(self, binaries, model, volunteers, threads, spare=0, policy=None, environment=None):
        """`volunteers` that share the model's blocks evenly, and `spare` ones beside them; without a
        model they have nothing to do. `policy`: settings of the volunteers' idle policy as a
        dictionary of texts; without one they run whatever their owner does. `environment`: the
        volunteers'."""
        self.bin = Path(binaries).resolve()
        self.threads = threads
        self.policy = policy if policy is not None else {"profile": "headless"}
        self.environment = environment
        self.folder = tempfile.TemporaryDirectory(prefix="cw-bench.")
        self.root = Path(self.folder.name)
        self.processes = []
        server = subprocess.Popen(
            [self.bin / "commonwatt-coordinator", "--data", self.root / "coordinator", "serve",
             "--listen", "127.0.0.1:0", "--public-host", "localhost"],
            stdout=subprocess.PIPE, stderr=open(self.root / "coordinator.log", "w"), text=True)
        self.processes.append(server)
        self.port = int(re.search(r":(\d+)\s*$", server.stdout.readline()).group(1))
        if model:
            self.coordinator("model", "add", model, "--name", "m")
            blocks = self.coordinator("model", "show", "m").count("\nblock ")
            self.coordinator("model", "limit", "m", str(-(-blocks // volunteers)))
        self.key = self.coordinator("key", "create", "bench").strip()
        self.context = ssl.create_default_context(cafile=self.root / "coordinator/tls/certificate.pem")
        self.daemons = {}
        for index in range(volunteers + spare):
            self.start_volunteer(index)
            self.control(index, "join", self.coordinator("invite").strip())
        if model:
            self.ask(2, 4)  # waits until everything is loaded

    def start_volunteer(self, index):
        data = self.root / f"volunteer{index}"
        data.mkdir(exist_ok=True)
        policy = "".join(f'{key} = "{value}"\n' for key, value in self.policy.items())
        (data / "settings.toml").write_text(
            f'name = "v{index}"\ndevices = ["cpu"]\nthreads = {self.threads}\nbenchmark = "manual"\n'
            + policy)
        self.processes.append(self.launch(index))
        self.retry(lambda: self.control(index, "status"))

    def launch(self, index):
        """The daemon of a volunteer that was started before."""
        self.daemons[index] = subprocess.Popen(
            [self.bin / "commonwattd", "--data", self.root / f"volunteer{index}"],
            env=self.environment, stderr=open(self.root / f"volunteer{index}.log", "a"))
        return self.daemons[index]

    def status(self, index):
        return json.loads(self.control(index, "status", "--json"))

    @staticmethod
    def run(*command):
        return subprocess.run([str(c) for c in command], check=True, capture_output=True,
                              text=True).stdout

    def coordinator(self, *arguments):
        return self.run(self.bin / "commonwatt-coordinator", "--data", self.root / "coordinator",
                        *arguments)

    def control(self, index, *arguments):
        return self.run(self.bin / "commonwattctl", "--data", self.root / f"volunteer{index}",
                        *arguments)

    @staticmethod
    def retry(action, seconds=20):
        end = time.monotonic() + seconds
        while True:
            try:
                return action()
            except subprocess.CalledProcessError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.1)

    def ask(self, prompt_tokens, tokens, on_token=None, model="m"):
        """Times of the tokens since the request, in seconds, and how many there were."""
        connection = http.client.HTTPSConnection("localhost", self.port, timeout=600,
                                                 context=self.context)
        body = json.dumps({"model": model, "prompt": [5] * prompt_tokens, "max_tokens": tokens,
                           "temperature": 0, "stream": True, "ignore_eos": True,
                           "stream_options": {"include_usage": True}})
        start = time.monotonic()
        connection.request("POST", "/v1/completions", body,
                           {"Authorization": "Bearer " + self.key,
                            "Content-Type": "application/json"})
        response = connection.getresponse()
        if response.status != 200:
            sys.exit(f"HTTP {response.status}: {response.read().decode()}")
        times = []
        produced = 0
        for line in response:
            if not line.startswith(b"data: {"):
                continue
            event = json.loads(line[6:])
            if event["choices"]:
                times.append(time.monotonic() - start)
                if on_token:
                    on_token(len(times))
            elif event.get("usage"):
                produced = event["usage"]["completion_tokens"]
        connection.close()
        return times, produced

    def hops(self):
        """How many hops took at most so many seconds: {bound: count}, as the coordinator counts."""
        connection = http.client.HTTPSConnection("localhost", self.port, timeout=60,
                                                 context=self.context)
        connection.request("GET", "/metrics")
        text = connection.getresponse().read().decode()
        connection.close()
        return {float(bound): int(count) for bound, count in re.findall(
            r'^commonwatt_hop_seconds_bucket{le="([^"]+)"} (\d+)$', text, re.MULTILINE)}

    def link_bytes(self):
        """What TCP has carried on each link between coordinator and volunteer, both ways: TLS,
        WebSocket and all."""
        table = self.run("ss", "-tinH", "state", "established", "sport", "=", f":{self.port}")
        return {line.split()[3]: tuple(
                    int(re.search(rf"\b{name}:(\d+)", details).group(1))
                    for name in ("bytes_acked", "bytes_received"))
                for line, details in zip(table.splitlines()[::2], table.splitlines()[1::2])}

    def close(self):
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            process.wait(20)
        self.folder.cleanup()
