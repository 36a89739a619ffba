"""Ties every committed picture and sound to the sources that made it.

`assets/provenance.json` maps each made file to its own SHA-256 and to the SHA-256 of each source it was made from.
A test recomputes both, so a picture whose script was edited, or a script whose picture was not rendered again, is seen.
"""

import hashlib
import json
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LEDGER = ROOT / "assets" / "provenance.json"


def sha256(path: Path) -> str:
    """The SHA-256 of a file's bytes, as lower-case hex."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def record(made: list[Path], sources: list[Path]) -> None:
    """Writes into the ledger that `made` were made from `sources`, all as they stand on disk now.

    Paths may be absolute or relative to the repository's root. Raises FileNotFoundError where one is missing.
    """
    ledger = json.loads(LEDGER.read_text()) if LEDGER.exists() else {}
    named = {str(p.resolve().relative_to(ROOT)): sha256(p) for p in sorted(Path(s).resolve() for s in sources)}
    for path in (Path(m).resolve() for m in made):
        ledger[str(path.relative_to(ROOT))] = {"sha256": sha256(path), "sources": named}
    LEDGER.write_text(json.dumps(dict(sorted(ledger.items())), indent=2) + "\n")
