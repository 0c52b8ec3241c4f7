"""An owner's desktop for the benchmarks: a private X server that shows nothing, and a hand on its
pointer. Needs Xvfb and xdotool."""
import os
import subprocess
import time


class Desktop:
    def __init__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp",
             "-noreset"],
            pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.name = ":" + told.readline().strip()
        # Started once, so that what is measured from an input on does not include its start.
        self.hand = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE,
                                     env=self.environment())
        self.place = 0

    def environment(self):
        """For programs on this desktop, and on no other that the caller may have."""
        others = ("WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS")
        return {name: value for name, value in os.environ.items()
                if name not in others} | {"DISPLAY": self.name}

    def move_pointer(self):
        """The moment before the hand was told to (XTEST), in ns of CLOCK_MONOTONIC."""
        self.place = 300 - self.place
        before = time.monotonic_ns()
        os.write(self.hand.stdin.fileno(), b"mousemove %d 100\n" % (100 + self.place))
        return before

    def close(self):
        self.hand.stdin.close()
        self.hand.wait(20)
        self.server.terminate()
        self.server.wait(20)
