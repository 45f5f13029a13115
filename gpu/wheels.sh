#!/usr/bin/env bash
# gpu/wheels.sh FOLDER: what an image with torch 2.11, CUDA and Python 3.12 lacks, as wheels for an offline install.
# The versions are those of constraints.txt.
set -euo pipefail
folder=$1
here=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$folder"

pinned() { sed -n "s/^\($1==.*\)/\1/p" "$here/constraints.txt"; }

names=(transformers peft pydantic pydantic-core hjson annotated-types typing-inspection typing-extensions
    datasets dill multiprocess)
wanted=(liger-kernel==0.8.5) # a peer of the benchmark; not one of the product's packages
for name in "${names[@]}"; do wanted+=("$(pinned "$name")"); done
platforms=()
for tag in manylinux_2_28 manylinux_2_27 manylinux_2_17 manylinux2014 manylinux1; do platforms+=(--platform "${tag}_x86_64"); done

python3 -m pip download -q --no-deps --only-binary=:all: --python-version 3.12 --implementation cp "${platforms[@]}" \
    -d "$folder" "${wanted[@]}"
# A source package: pure Python as long as no op is compiled. Its build imports torch.
DS_BUILD_OPS=0 python3 -m pip wheel -q --no-deps --no-build-isolation -w "$folder" "$(pinned deepspeed)"
du -sh "$folder"
