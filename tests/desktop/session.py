"""A whole desktop without a screen for tests of the window and the tray: an X server, a window
manager and a panel with a tray, a message bus, and a hand that moves the pointer and types.
Needs Xvfb, openbox, xdotool, dbus, ImageMagick, and tint2 (XEmbed) or xfce4-panel (StatusNotifier)."""
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "bench"))
from desktop import start_telling  # noqa: E402

PANELS = ("tint2", "xfce4-panel", "none")


class Session:
    def __init__(self, size="1280x800", panel="tint2", scale=1.0, language="en_US.UTF-8", dark=False):
        self.folder = tempfile.TemporaryDirectory(prefix="cw-desk.")
        self.processes = []
        try:
            self.begin(size, panel, scale, language, dark)
        except BaseException:
            self.close()
            raise

    def begin(self, size, panel, scale, language, dark):
        server, number = start_telling("Xvfb", "-screen", "0", f"{size}x24", "-nolisten", "tcp",
                                       "-noreset", "-displayfd")
        self.processes.append(server)
        bus, address = start_telling("dbus-daemon", "--session", "--nofork", "--print-address")
        self.processes.append(bus)
        home = Path(self.folder.name)
        others = ("WAYLAND_DISPLAY", "XAUTHORITY", "QT_QPA_PLATFORM", "LC_ALL", "LANGUAGE")
        self.environment = {name: value for name, value in os.environ.items() if name not in others} | {
            "DISPLAY": ":" + number,
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_RUNTIME_DIR": str(home),
            "DBUS_SESSION_BUS_ADDRESS": address,
            "DBUS_SYSTEM_BUS_ADDRESS": address,
            "LANG": language,
            "QT_SCALE_FACTOR": str(scale),
        }
        # What the bus starts, such as xfconfd, would else find the caller's own settings.
        subprocess.run(["dbus-update-activation-environment", "DISPLAY", "HOME", "XDG_CONFIG_HOME",
                        "XDG_RUNTIME_DIR"], env=self.environment, check=True)
        self.start("openbox")
        if dark:
            self.prefer_dark()
        self.start_panel(panel)
        time.sleep(0.5)

    def start_panel(self, panel):
        home = Path(self.folder.name)
        if panel == "tint2":
            # The default has no tray of a size that can be relied on.
            config = home / "tint2rc"
            # A background is the first that is described before the panel names it.
            config.write_text("rounded = 0\nbackground_color = #e8e8e8 100\npanel_items = S\n"
                              "panel_size = 100% 32\npanel_position = bottom center horizontal\n"
                              "systray_icon_size = 22\npanel_background_id = 1\n")
            self.start("tint2", "-c", str(config))
        elif panel == "xfce4-panel":
            self.start_xfce_panel(home)

    def prefer_dark(self):
        """The desktop's settings, as their portal tells them."""
        name, path = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
        # Debian's, which has the module.
        self.start("/usr/bin/python3", "-m", "dbusmock", name, path, "org.freedesktop.portal.Settings")
        end = time.monotonic() + 10
        while subprocess.run(
                ["gdbus", "call", "--session", "--dest", name, "--object-path", path, "--method",
                 "org.freedesktop.DBus.Mock.AddMethod", "", "Read", "ss", "v",
                 "ret = dbus.UInt32(1, variant_level=2)"],
                env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode:
            if time.monotonic() > end:
                raise SystemExit("the portal's stand-in did not start")
            time.sleep(0.1)

    def start_xfce_panel(self, home):
        folder = home / "config" / "xfce4" / "xfconf" / "xfce-perchannel-xml"
        folder.mkdir(parents=True)
        (folder / "xfce4-panel.xml").write_text("""<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array"><value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=640;y=784"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="32"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty"><property name="plugin-1" type="string" value="systray"/></property>
</channel>
""")
        self.start("xfce4-panel", "--disable-wm-check")

    def start(self, *command):
        process = subprocess.Popen(command, env=self.environment, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        self.processes.append(process)
        return process

    def do(self, *words):
        """xdotool's answer."""
        return subprocess.run(["xdotool", *map(str, words)], env=self.environment, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.strip()

    def window(self, name, seconds=30):
        """The id of the window whose title matches, once it is there."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = self.do("search", "--onlyvisible", "--name", name).split()
            if found:
                return found[-1]
            time.sleep(0.05)
        raise SystemExit(f"no window '{name}' came within {seconds} s")

    def geometry(self, window):
        """x, y, width, height"""
        told = dict(line.split("=") for line in
                    self.do("getwindowgeometry", "--shell", window).splitlines() if "=" in line)
        return tuple(int(told[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))

    def key(self, *keys, pause=0.15):
        for key in keys:
            self.do("key", key)
            time.sleep(pause)

    def type(self, text):
        self.do("type", "--delay", 8, text)

    def click(self, x, y, button=1, pause=0.3):
        self.do("mousemove", x, y, "click", button)
        time.sleep(pause)

    def picture(self, file, window="root"):
        Path(file).parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", window, str(file)], env=self.environment, check=True,
                       stderr=subprocess.DEVNULL)

    def close(self):
        for process in reversed(self.processes):
            process.terminate()
        for process in reversed(self.processes):
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
        self.folder.cleanup()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
