# Sourced by the other scripts.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
jobs=$(nproc 2>/dev/null || echo 2)
# Objects are the same wherever the checkout lies and whichever build folder asks.
export CCACHE_NOHASHDIR=1 CCACHE_BASEDIR="$root"

say() { printf '\033[1m%s\033[0m\n' "$*"; }
die() {
    printf '%s\n' "$*" >&2
    exit 1
}

# configure PRESET [cmake arguments…]: quick when nothing changed.
configure() {
    local preset=$1
    shift
    cmake --preset "$preset" "$@" >"build-$preset.log" 2>&1 ||
        { cat "build-$preset.log"; rm -f "build-$preset.log"; die "Configuring '$preset' failed."; }
    rm -f "build-$preset.log"
}

build() {
    local preset=$1
    shift
    cmake --build --preset "$preset" --parallel "$jobs" "$@"
}
