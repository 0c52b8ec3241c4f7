"""An owner's desktop for the benchmarks: a private X server that shows nothing, a hand on its pointer,
and a message bus, on which nobody speaks. Needs Xvfb, xdotool and dbus-daemon."""
import os
import subprocess
import time


def start_telling(*command):
    """A program that tells something on a descriptor, whose number ends its command; and what."""
    reading, writing = os.pipe()
    process = subprocess.Popen([*command, str(writing)], pass_fds=[writing],
                               stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        return process, told.readline().strip()


class Desktop:
    def __init__(self):
        self.server, number = start_telling("Xvfb", "-screen", "0", "1280x800x24", "-nolisten", "tcp",
                                            "-noreset", "-displayfd")
        self.name = ":" + number
        self.bus, self.address = start_telling("dbus-daemon", "--session", "--nofork",
                                               "--print-address")
        # Started once, so that what is measured from an input on does not include its start.
        self.hand = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE,
                                     env=self.environment())
        self.place = 0

    def environment(self):
        """For programs on this desktop, and on no other that the caller may have."""
        others = ("WAYLAND_DISPLAY", "XAUTHORITY")
        return {name: value for name, value in os.environ.items() if name not in others} | {
            "DISPLAY": self.name,
            "DBUS_SESSION_BUS_ADDRESS": self.address,
            "DBUS_SYSTEM_BUS_ADDRESS": self.address,
        }

    def move_pointer(self):
        """The moment before the hand was told to (XTEST), in ns of CLOCK_MONOTONIC."""
        self.place = 300 - self.place
        before = time.monotonic_ns()
        os.write(self.hand.stdin.fileno(), b"mousemove %d 100\n" % (100 + self.place))
        return before

    def close(self):
        self.hand.stdin.close()
        self.hand.wait(20)
        for process in (self.bus, self.server):
            process.terminate()
            process.wait(20)
