"""How an adaptation says what cannot be done: where, with what words, all at once."""

from __future__ import annotations

from attrs import field, frozen

from utilite_sociale.adaptation.change import Change
from utilite_sociale.adaptation.draft import Draft
from utilite_sociale.checks.problems import error, listed, unknown
from utilite_sociale.errors import Issue

__all__ = ["Step"]


@frozen(kw_only=True)
class Step:
    """One change at work on a draft.

    Attributes:
        place: place of the change in the file.
        change: the change.
        draft: the grid being changed.
        issues: what cannot be done.
    """

    place: int
    change: Change
    draft: Draft
    issues: list[Issue] = field(factory=list)

    def refuse(self, name: str, code: str, **words: str) -> None:
        """Say that a field of the change cannot be done."""
        path = f"changes[{self.place}].{name}" if name else f"changes[{self.place}]"
        self.issues.append(error(f"adaptation.{code}", path, **words))

    def find(self, key: str, name: str) -> str:
        """Give the key of now of an element that a change names; empty where it has none.

        A key that another change of the same file took away still names its element.
        """
        draft = self.draft
        now = draft.renamed.get(key, key)
        if now in draft.elements:
            return now
        if key in draft.gone:
            self.refuse(name, "withdrawn", found=key, reason=draft.gone[key].reason)
        elif any(key == one.key for one in draft.base.withdrawn):
            self.refuse(name, "withdrawn_before", found=key, grid=draft.base.key)
        else:
            path = f"changes[{self.place}].{name}"
            self.issues.append(unknown("adaptation.unknown", path, key, draft.elements))
        return ""

    def free(self, key: str, name: str, title: str = "") -> bool:
        """Tell whether a key may be given to an element; say so where it may not.

        A key that a base withdrew names what it named, for ever: past answers bear it. Only
        the same thing, told by its *title*, may come back under it.
        """
        draft = self.draft
        before = [one for one in draft.base.withdrawn if (one.key, one.title) != (key, title)]
        retired = (*draft.gone.values(), *before)
        former = {old for one in (*draft.elements.values(), *retired) for old in one.formerly}
        former |= {one.key for one in retired}
        if key in draft.elements or key in former:
            self.refuse(name, "key_taken", found=key)
            return False
        return True

    def touch(self, key: str) -> None:
        """Remember that this change touched an element, and why."""
        self.draft.touched[key] = self.place
        self.draft.reasons.setdefault(key, []).append(self.change.reason)

    def untouched(self, key: str, name: str) -> bool:
        """Tell whether no other change touched an element or what is under it."""
        before = [one for one in self.draft.under(key) if one in self.draft.touched]
        if before:
            places = listed(f"changes[{self.draft.touched[one]}]" for one in before)
            self.refuse(name, "clash", found=before[0], others=places)
        return not before
