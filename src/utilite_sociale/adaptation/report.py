"""How an adaptation says what cannot be done: where, with what words, all at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import field, frozen

from utilite_sociale.adaptation.change import Change
from utilite_sociale.adaptation.draft import Draft
from utilite_sociale.checks.problems import error, unknown
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

        A key that another change of the same file takes away or gives names its element too.
        """
        draft = self.draft
        now = draft.now(key)
        if now:
            return now
        gone = draft.gone.get(key) or draft.gone.get(draft.aliases.get(key, key))
        if gone is not None:
            self.refuse(name, "withdrawn", found=key, reason=gone.reason)
        elif any(key == one.key for one in draft.base.withdrawn):
            self.refuse(name, "withdrawn_before", found=key, grid=draft.base.key)
        elif key in draft.coming:
            self.refuse(name, "not_yet", found=key, other=f"changes[{draft.coming[key]}]")
        else:
            path = f"changes[{self.place}].{name}"
            self.issues.append(unknown("adaptation.unknown", path, key, draft.elements))
        return ""

    def own(self, key: str, name: str) -> str:
        """Give the key of now of an element that is to be changed; empty where it cannot be.

        What went into a merge is no more by itself: only what the merge makes can be changed.
        """
        found = self.find(key, name)
        if found and key in self.draft.merged:
            self.clash(key, name, self.draft.merged[key])
            return ""
        return found

    def each(self, keys: Iterable[str], name: str, *, own: bool = False) -> Iterator[str]:
        """Give the key of now of each element that a list names; empty where it has none."""
        seen: dict[str, str] = {}
        give = self.own if own else self.find
        for place, key in enumerate(keys):
            found = give(key, f"{name}[{place}]")
            if found and found in seen:
                self.refuse(f"{name}[{place}]", "named_twice", found=key, other=seen[found])
                found = ""
            seen[found] = key
            yield found

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
        self.decide(key)

    def decide(self, key: str) -> None:
        """Remember what this change decides of an element."""
        self.draft.decisions.setdefault(key, []).append(self.change.decision)

    def untouched(self, key: str, name: str) -> bool:
        """Tell whether no other change made or changed an element; say so where one did."""
        if key in self.draft.touched:
            self.clash(key, name, self.draft.touched[key])
        return key not in self.draft.touched

    def clash(self, key: str, name: str, other: int) -> None:
        """Say that this change and another contradict each other."""
        self.refuse(name, "clash", found=key, others=f"changes[{other}]")

    def say(self, key: str, names: Mapping[str, str]) -> bool:
        """Remember which fields of an element this change says; tell whether no other did.

        Args:
            key: its key of now.
            names: where the change says each field, or one part of it as in ``measure[n1]``.
        """
        issues = len(self.issues)
        said = self.draft.said.setdefault(key, {})
        for name, where in names.items():
            others = [one for one in said if said[one] != self.place and _overlap(one, name)]
            if others:
                field_, other = name.partition("[")[0], f"changes[{said[others[0]]}]"
                self.refuse(where, "said_twice", field=field_, other=other)
            said.setdefault(name, self.place)
        return len(self.issues) == issues


def _overlap(one: str, other: str) -> bool:
    """Tell whether two names are of one field or one part, or one of a part of the other."""
    return one == other or one.startswith(f"{other}[") or other.startswith(f"{one}[")
