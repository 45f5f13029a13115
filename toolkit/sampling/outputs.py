"""The files of `zlora sample`, whole or not at all; files of other settings are not overwritten."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from toolkit.errors import ArtefactError
from toolkit.runtime.digest import sha256
from toolkit.runtime.files import keep_copy, write_bytes, write_json

FORMAT, FORMAT_VERSION = "zlora-sample", 1


class OutputFiles:
    """Data files by split name, and their manifest, whose key is a hex digest of all that decides the files."""

    def __init__(self, paths: Mapping[str, Path], manifest: Path, key: str) -> None:
        self.paths, self.manifest, self.key = dict(paths), manifest, key

    def finished(self, overwrite: bool) -> dict[str, Any] | None:
        """The manifest if all files are in place and were written for this key; None if they are to be drawn.

        An ArtefactError if a file is in the way, unless it may be overwritten.
        """
        manifest = self._read_manifest()
        ours = manifest["sha256"] if manifest is not None and manifest.get("key") == self.key else {}
        present = {name: sha256([path.read_bytes()]) for name, path in self.paths.items() if path.is_file()}
        foreign = [name for name, digest in present.items() if digest != ours.get(name)]
        if foreign and not overwrite:
            raise ArtefactError(
                f"{' and '.join(str(self.paths[name]) for name in foreign)} would be overwritten",
                got="other settings or another command wrote it, or it was changed since",
                expected="no such file, or the one this command wrote for the same settings",
                remedy="point data.train and data.validation elsewhere, or give --overwrite, which keeps a copy",
            )
        return manifest if ours and set(present) == set(self.paths) and not foreign else None

    def publish(self, contents: Mapping[str, bytes], counts: Mapping[str, Any]) -> dict[str, Any]:
        """Put all files in place, the manifest first: after a crash in between it tells which ones are ours.

        Returns the manifest. A file that is replaced is kept as backup_path.
        """
        digests = {name: sha256([content]) for name, content in contents.items()}
        manifest = {"format": FORMAT, "format_version": FORMAT_VERSION, "key": self.key, "sha256": digests, **counts}
        write_json(self.manifest, manifest)
        for name, content in contents.items():
            keep_copy(self.paths[name], content)
            write_bytes(self.paths[name], content)
        return manifest

    def _read_manifest(self) -> dict[str, Any] | None:
        try:
            value = json.loads(self.manifest.read_bytes())
        except (OSError, ValueError):
            return None
        return value if isinstance(value, dict) and value.get("format") == FORMAT else None
