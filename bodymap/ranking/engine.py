"""The atlas ready to rank with: its atoms on each figure, cut when first needed."""

from bodymap.atlas.loader import Atlas
from bodymap.body.figure import FigureName, load_figure
from bodymap.drawing.mark import Drawing, Mark
from bodymap.ranking.atoms import Atoms, cut
from bodymap.ranking.cache import load_cut
from bodymap.ranking.candidates import Candidate, stand
from bodymap.ranking.overlap import Overlap
from bodymap.ranking.reading import Reading, read_drawing


class Engine:
    """Ranks drawings with one atlas; remembers what it has already intersected."""

    def __init__(self, atlas: Atlas, atoms: dict[FigureName, Atoms] | None = None, *, kept: bool = False) -> None:
        self.atlas = atlas
        self._kept = kept  # the shipped atlas, whose atoms on other figures may be in the cache too
        self._overlaps: dict[FigureName, Overlap] = {f: Overlap(a) for f, a in (atoms or {}).items()}

    @classmethod
    def ready(cls, figure: FigureName = "neutral") -> "Engine":
        """Return an engine over the shipped atlas, cut for `figure`, from the cache where it still holds."""
        atlas, atoms = load_cut(figure)
        return cls(atlas, {figure: atoms}, kept=True)

    def apart(self) -> "Engine":
        """Return an engine with the same atoms that remembers for itself, for work in another thread."""
        atoms = {figure: overlap.atoms for figure, overlap in self._overlaps.items()}
        return Engine(self.atlas, atoms, kept=self._kept)

    def overlap(self, figure: FigureName) -> Overlap:
        """Return the overlap on `figure`; the first time its atoms are cut, which takes a second or two."""
        if figure not in self._overlaps:
            self._overlaps[figure] = Overlap(self._atoms(figure))
        return self._overlaps[figure]

    def _atoms(self, figure: FigureName) -> Atoms:
        if self._kept:
            atlas, atoms = load_cut(figure)
            if atlas.version == self.atlas.version:  # no region file was changed since
                return atoms
        return cut(self.atlas.muscles.values(), load_figure(figure))

    def fitted(self, figure: FigureName) -> bool:
        """Whether the atoms on `figure` are cut."""
        return figure in self._overlaps

    def unmet(self, drawing: Drawing) -> tuple[Mark, ...]:
        """Return the marks of the drawing that were not yet laid over the atoms of its figure."""
        overlap = self._overlaps.get(drawing.figure)
        return drawing.marks if overlap is None else overlap.unmet(drawing)

    def candidates(self, drawing: Drawing, top: int | None = None) -> list[Candidate]:
        """Return the first `top` candidates for `drawing`."""
        overlap = self.overlap(drawing.figure)
        return stand(overlap.atoms, overlap.of(drawing)).candidates(top)

    def read(self, drawing: Drawing, top: int | None = None) -> Reading:
        """Return the whole reading of `drawing`."""
        return read_drawing(self.overlap(drawing.figure), drawing, top)
