"""The parts of docs/ that are made from the code: `make docs` writes them, a test says if they are up to date.

Between `<!-- NAME -->` and `<!-- end -->` of a page stands what this file makes for that name.
"""

import ast
import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from toolkit.config.reference import schema, tables

DOCS = Path(__file__).parent
ROOT = DOCS.parent


def generated() -> dict[Path, str]:
    """The text of every generated file."""
    return {
        DOCS / "config.schema.json": json.dumps(schema(), indent=2) + "\n",
        DOCS / "configuration.md": _page("configuration", keys=tables()),
        DOCS / "architecture.md": _page(
            "architecture", tree=tree("toolkit"), benchmarks=tree("benchmarks"), layers=layers()
        ),
    }


def tree(folder: str) -> str:
    """Every module below a folder with the first line of its docstring, as a block of text."""
    return "\n".join(["```", *_branch(ROOT / folder, 0), "```", ""])


def layers() -> str:
    """The layers that import-linter checks, from the top, as a numbered list."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    rows = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    names = [", ".join(f"`{name.strip().removeprefix('toolkit.')}`" for name in re.split(r"[|:]", row)) for row in rows]
    return "".join(f"{number}. {row}\n" for number, row in enumerate(names, 1))


def _branch(path: Path, depth: int) -> Iterator[str]:
    """A folder's line, its modules' and its folders'; __init__ speaks for the folder."""
    indent = "  " * depth
    init = path / "__init__.py"
    yield f"{indent}{path.name + '/':<{26 - len(indent)}}{_summary(init) if init.exists() else ''}".rstrip()
    for module in sorted(path.glob("[!_]*.py")):
        yield f"{indent}  {module.name:<{24 - len(indent)}}{_summary(module)}".rstrip()
    for folder in sorted(child for child in path.iterdir() if any(child.glob("*.py"))):
        yield from _branch(folder, depth + 1)


def _summary(module: Path) -> str:
    """The first line of a module's docstring, without its full stop."""
    text = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or ""
    return text.split("\n")[0].removesuffix(".")


def _page(name: str, **parts: str) -> str:
    """A page with its generated parts made anew."""
    text = (DOCS / f"{name}.md").read_text(encoding="utf-8")
    for part, body in parts.items():
        pattern = rf"(<!-- {part} -->\n).*?(<!-- end -->\n)"
        text, found = re.subn(pattern, lambda m, body=body: m[1] + "\n" + body + "\n" + m[2], text, flags=re.DOTALL)
        assert found == 1, f"docs/{name}.md holds {found} parts <!-- {part} --> .. <!-- end -->, expected one"
    return text


if __name__ == "__main__":
    for path, text in generated().items():
        path.write_text(text, encoding="utf-8")
