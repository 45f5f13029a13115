#!/usr/bin/env bash
# gpu/run.sh TREE WHEELS OUT SECONDS [STAGE...]: the stages of gpu/stages.py on a tree, ending within SECONDS.
# WHEELS: a folder of gpu/wheels.sh, or - where the packages are installed. Without a GPU every size is tiny.
set -uo pipefail
tree=$(cd "$1" && pwd) wheels=$2 out=$3 limit=$4
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$out"
export PYTHONPATH=$tree HF_HUB_OFFLINE=1
if [[ $wheels != - ]]; then
    site=/tmp/zlora-gpu-site
    python3 -m pip install -q --no-index --no-deps --no-compile --no-cache-dir --upgrade --target "$site" "$wheels"/*.whl || exit
    # Else every process of the stages compiles the libraries again.
    python3 -m compileall -q -j 0 "$site" "$tree" > /dev/null 2>&1
    export PYTHONPATH=$tree:$site
fi
echo "installed after $SECONDS s"
python3 "$here/stages.py" "$out" "$((limit - SECONDS))" "${@:5}"
