"""The command line with a planted bug: every example reads the uncertainties one token further on."""

from toolkit.baseline import TokenUncertainties
from toolkit.cli import main


def _shifted(self: TokenUncertainties, index: int) -> list[float]:
    start, stop = self._offsets[index], self._offsets[index + 1]
    values = self._values[start + 1 : stop + 1].tolist()
    return values + [0.0] * (stop - start - len(values))


if __name__ == "__main__":
    TokenUncertainties.__getitem__ = _shifted
    main()
