#!/usr/bin/env bash
# gpu/pack.sh COMMIT FOLDER: wheels, the tree of a commit and these scripts, to be copied to a machine with a GPU.
# There: bash FOLDER/gpu/run.sh FOLDER/tree FOLDER/wheels OUT SECONDS
set -euo pipefail
commit=$1 folder=$2
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$folder"
made_of=$(sha256sum "$here/wheels.sh" "$here/../constraints.txt" | sha256sum)
if [[ $(cat "$folder/wheels.made_of" 2>/dev/null) != "$made_of" ]]; then
    rm -rf "$folder/wheels"
    bash "$here/wheels.sh" "$folder/wheels"
    echo "$made_of" > "$folder/wheels.made_of"
fi
rm -rf "$folder/tree" "$folder/gpu"
mkdir "$folder/tree"
git -C "$here/.." archive "$commit" toolkit ds_configs pyproject.toml | tar -x -C "$folder/tree"
git -C "$here" rev-parse "$commit" > "$folder/tree/COMMIT"
git -C "$here/.." archive "$commit" gpu | tar -x -C "$folder"
du -sh "$folder"
