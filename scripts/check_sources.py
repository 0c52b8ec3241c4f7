#!/usr/bin/env python3
"""Checks of the sources that no compiler makes: which folder may include which, where an
operating system or a library may show, what a header must have, what no file may say.

  check_sources.py                          the checks that only read
  check_sources.py --compile-headers BUILD  compiles each header alone that no source begins with
  check_sources.py --tidy BUILD             clang-tidy over the compilation database
"""
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

# Which folders a folder may include, besides itself. ARCHITECTURE.md has the same order.
CORE = ["core/base", "core/types", "core/trust"]
LAYERS = {
    "core/base": [],
    "core/types": ["core/base"],
    "core/gguf": ["core/base"],
    "core/trust": ["core/base", "core/types"],
    "core/store": ["core/base"],
    "core/platform": ["core/base", "core/types"],
    "core/policy": ["core/base", "core/types"],
    "gpu/inventory": ["core/base", "core/types", "core/platform"],
    "gpu/telemetry": ["core/base", "core/types", "gpu/inventory"],
    "gpu/engine": ["core/base", "core/types", "core/gguf", "gpu/inventory"],
    "gpu/random_model": ["core/base"],
    "gpu/bench": ["core/base", "core/types", "core/platform", "gpu/inventory", "gpu/engine",
                  "gpu/random_model"],
    "net/transport": ["core/base"],
    "net/fabric": CORE + ["net/transport"],
    "net/transfer": CORE + ["core/store", "core/platform", "net/transport"],
    "net/control": ["core/base", "core/types", "net/transport"],
    "coordinator/store": CORE + ["core/store"],
    "coordinator/models": CORE + ["core/gguf", "core/platform", "net/transport"],
    "coordinator/placement": ["core/base", "core/types"],
    "coordinator/verify": ["core/base", "core/types"],
    "coordinator/ledger": CORE + ["coordinator/store"],
    "coordinator/fleet": CORE + ["net/transport", "net/fabric", "coordinator/placement",
                                 "coordinator/verify"],
    "coordinator/routing": CORE + ["net/transport", "net/fabric", "coordinator/fleet"],
    "coordinator/api": CORE + ["net/transport", "coordinator/models", "coordinator/routing"],
    "app/worker": CORE + ["core/platform", "gpu/inventory", "gpu/telemetry", "gpu/engine",
                          "gpu/bench"],
    "app/daemon": CORE + ["core/store", "core/platform", "core/policy", "net/transport", "net/fabric",
                          "net/transfer", "net/control"],
    "ui/language": [],
    "ui/link": CORE + ["net/control"],
    "ui/models": CORE + ["net/control", "ui/link"],
    "ui/look": CORE + ["net/control", "ui/link", "ui/models"],
    "ui/controls": CORE + ["net/control", "ui/link", "ui/models", "ui/look"],
    "ui/tray": CORE + ["net/control", "ui/link", "ui/models", "ui/look", "ui/controls"],
    "ui/pages": CORE + ["net/control", "ui/link", "ui/models", "ui/look", "ui/controls"],
    "ui/setup": CORE + ["core/platform", "net/control", "ui/link", "ui/models", "ui/look",
                        "ui/controls", "ui/pages"],
    "ui/window": CORE + ["net/control", "ui/link", "ui/models", "ui/look", "ui/controls",
                         "ui/pages", "ui/setup"],
    "app/agent": ["core/base", "core/types", "core/platform", "net/control"],
    "app/gui": CORE + ["core/platform", "net/control", "ui/language", "ui/link", "ui/models", "ui/look",
                       "ui/controls",
                       "ui/tray",
                       "ui/pages", "ui/setup", "ui/window", "app/agent"],
    "app/cli": ["core/base", "core/types", "core/platform", "core/policy", "net/transport",
                "net/control", "app/agent"],
    "app/coordinator": CORE + ["core/store", "core/platform", "net/transport", "net/fabric",
                               "coordinator/store", "coordinator/models", "coordinator/placement",
                               "coordinator/verify",
                               "coordinator/fleet", "coordinator/ledger", "coordinator/routing",
                               "coordinator/api"],
}
FREE = ("tests/", "tools/")  # may include anything

# Headers of a library, and the only folders that may include them.
LIBRARIES = [
    (r"boost/(asio|beast|url)", ["net/transport"]),
    (r"sqlite3", ["core/store"]),
    (r"openssl/", ["core/base", "core/trust", "net/transport"]),
    (r"spdlog/", ["core/base"]),
    (r"CLI/", ["app/"]),
    (r"toml\+\+/", ["app/daemon"]),
    (r"(ggml|gguf)", ["gpu/", "coordinator/models"]),
    (r"(llama|chat)\.h|common\.h", ["coordinator/models"]),
    (r"systemd/", ["core/platform"]),
    (r"Q[A-Z]\w+", ["ui/", "app/gui"]),
    (r"xcb/|X11/Xauth", ["core/platform"]),
    (r"ZXing/", ["ui/setup"]),
    (r"wayland-|[\w-]+-client-protocol\.h", ["core/platform"]),
]
OS_FILE = re.compile(r"_(linux|posix|windows|macos)\.(cpp|h)$")
OS_MACRO = re.compile(r"^\s*#\s*(if|ifdef|ifndef|elif).*\b(_WIN32|_WIN64|__linux__|__APPLE__|__unix__|_MSC_VER|__MINGW32__)")
OS_HEADER = re.compile(r'^\s*#\s*include\s*<(unistd\.h|windows\.h|winsock2\.h|fcntl\.h|poll\.h|sys/[\w/]+\.h|pwd\.h|dlfcn\.h|io\.h)>')
# A literal that reads like words and is no tr(): QT_NO_CAST_FROM_ASCII leaves these ways alone.
UNWRAPPED = re.compile(r'(?:QStringLiteral\(|QLatin1String\(|\bu)"([^"]*[A-Za-z]{2,} [A-Za-z]{2,}[^"]*)"')
# What stays in English: for developers, formats of dates, names to measure columns by.
ENGLISH = ("ui/models/diagnostics.cpp", "ui/models/redact.cpp")
NO_WORDS = re.compile(r"[yMdHhmszt:. -]+|NVIDIA .*")
FORBIDDEN = [
    # Put together from pieces, so that this file does not find itself.
    (re.compile("regis" + r"try\.npmjs\.org|deb\.deb" + r"ian\.org|/(work|root)/(main|shared)\b"),
     "names a registry's host or a path of one machine"),
    (re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b"), "leaves something to do"),
    (re.compile(r"^(<<<<<<<|>>>>>>>) "), "has a merge marker"),
]
BINARY = (".gguf", ".png", ".ico", ".icns", ".svg", ".bin", ".gz")


def tracked():
    out = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], capture_output=True,
                         text=True, check=True).stdout
    return [f for f in out.splitlines() if os.path.isfile(f)]


def folder_of(path):
    parts = path.split("/")
    return "/".join(parts[:2]) if len(parts) > 2 else parts[0]


def check_cpp(path, lines, report):
    folder = folder_of(path)
    free = path.startswith(FREE)
    if not free and folder not in LAYERS:
        report(path, 1, f"folder {folder} is not in LAYERS of scripts/check_sources.py")
        return
    for number, line in enumerate(lines, 1):
        include = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        if include and not free:
            kind, name = include.groups()
            other = folder_of(name)
            if kind == '"' and other != folder and other not in LAYERS[folder]:
                report(path, number, f"{folder} may not include {other}")
            for pattern, allowed in LIBRARIES:
                if kind == "<" and re.match(pattern + r"\b" if pattern.endswith("+") else pattern, name) \
                        and not any(path.startswith(a) for a in allowed):
                    report(path, number, f"<{name}> belongs in {', '.join(allowed)} only")
        text = UNWRAPPED.search(line)
        if text and path.startswith(("ui/", "app/gui/")) and path not in ENGLISH \
                and not NO_WORDS.fullmatch(text.group(1)):
            report(path, number, f"'{text.group(1)}' is not wrapped in tr()")
        if not OS_FILE.search(path) and not path.startswith("tests/"):
            if OS_MACRO.match(line) or OS_HEADER.match(line):
                report(path, number, "operating-system code outside a _linux/_posix/_windows/_macos file")
    if path.endswith(".h"):
        text = "\n".join(lines)
        if "#pragma once" not in text:
            report(path, 1, "a header needs #pragma once")
        if not path.startswith("tests/") and not lines[0].startswith("//"):
            report(path, 1, "a header begins with what it is for")
        if not free and len(lines) > 250:
            report(path, 1, f"a header of {len(lines)} lines: is there a second purpose in it?")
    elif not free and len(lines) > 600:
        report(path, 1, f"a source file of {len(lines)} lines: is there a second purpose in it?")


def check_all():
    problems = []

    def report(path, line, what):
        problems.append(f"{path}:{line}: {what}")

    for path in tracked():
        if path.endswith(BINARY) or path == "LICENSE":
            continue
        try:
            text = open(path, encoding="utf-8").read()
        except UnicodeDecodeError:
            if not path.startswith("tests/fuzz/corpus/"):
                report(path, 1, "is not UTF-8")
            continue
        lines = text.splitlines()
        if path.endswith((".cpp", ".h")):
            check_cpp(path, lines, report)
        if path.startswith("tests/fuzz/corpus/"):
            continue
        for number, line in enumerate(lines, 1):
            for pattern, what in FORBIDDEN:
                if pattern.search(line):
                    report(path, number, what)
            if line != line.rstrip() and not path.endswith((".md", ".json")):
                report(path, number, "trailing white space")
    for card in pathlib.Path("resources/models").glob("*.md"):
        text = card.read_text(encoding="utf-8")
        for model in card.parent.glob("*.gguf"):
            if hashlib.sha256(model.read_bytes()).hexdigest() not in text:
                report(card, 1, f"does not name the SHA-256 of {model.name}")
    return problems


def commands(build):
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        return [c for c in json.load(file)
                if "_autogen" not in c["file"] and "/.deps/" not in c["file"]
                and c["file"].startswith(os.getcwd())]


def first_include(path):
    with open(path, encoding="utf-8") as file:
        match = re.search(r'^#include ["<]([^">]+)', file.read(), re.MULTILINE)
    return match and match[1]


def compile_headers(build):
    """Each header with the flags of the first source of its folder; one that a source includes
    first of all compiles alone if that source does, as clang-tidy sees. Tests it does not see."""
    flags = {}
    shown = set()
    for command in commands(build):
        if os.path.exists(command["file"]) and "/tests/" not in command["file"]:
            shown.add(first_include(command["file"]))
        folder = folder_of(os.path.relpath(command["file"]))
        if folder not in flags:
            arguments = shlex.split(command["command"])
            keep = [a for a in arguments if a.startswith(("-I", "-D", "-std"))]
            for index, argument in enumerate(arguments):
                if argument == "-isystem":
                    keep += ["-isystem", arguments[index + 1]]
            flags[folder] = keep

    def compile_one(header):
        compile_flags = flags.get(folder_of(header), next(iter(flags.values())))
        result = subprocess.run(["c++", "-fsyntax-only", "-x", "c++", "-Wall", "-Wextra",
                                 "-Wno-pragma-once-outside-header", *compile_flags, header],
                                capture_output=True, text=True)
        return f"{header}: does not compile alone\n{result.stderr}" if result.returncode else None

    # Headers of other systems need those systems' own.
    headers = [f for f in tracked() if f.endswith(".h") and not f.startswith("tests/")
               and f not in shown and not f.endswith(("_windows.h", "_macos.h"))]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return [p for p in pool.map(compile_one, headers) if p]


def tidy(build):
    # Tests are left out for the time it takes; what the build makes, for it may not be made yet.
    files = sorted({c["file"] for c in commands(build)
                    if not os.path.relpath(c["file"]).startswith(("tests/", build + "/"))})
    extra = ["--extra-arg=-Wno-unknown-warning-option",
             # The analyzer looks into short functions alone: it took half of the whole check.
             *(f"--extra-arg={a}" for a in ("-Xclang", "-analyzer-config", "-Xclang",
                                            "mode=shallow"))]

    def run(path):
        result = subprocess.run(["clang-tidy-19", "--quiet", "-p", build, *extra, path],
                                capture_output=True, text=True)
        if result.returncode == 0:
            return None
        # Told at once: the whole run takes minutes.
        print("\n".join(l for l in result.stdout.splitlines() if l.strip()), file=sys.stderr,
              flush=True)
        return f"{os.path.relpath(path)}: clang-tidy finds something"

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return [p for p in pool.map(run, files) if p]


def main():
    if len(sys.argv) == 3 and sys.argv[1] == "--compile-headers":
        problems = compile_headers(sys.argv[2])
    elif len(sys.argv) == 3 and sys.argv[1] == "--tidy":
        problems = tidy(sys.argv[2])
    elif len(sys.argv) == 1:
        problems = check_all()
    else:
        sys.exit(__doc__)
    for problem in problems:
        print(problem, file=sys.stderr)
    sys.exit(1 if problems else 0)


main()
