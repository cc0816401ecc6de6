"""Disjoint groups of sites (union-find)."""

from __future__ import annotations


class Groups:
    """``size`` sites, each in a group of its own until joined."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def of(self, index: int) -> int:
        """The group of a site: the smallest index in it."""
        while self._parent[index] != index:
            index = self._parent[index]
        return index

    def join(self, left: int, right: int) -> None:
        """Put the groups of two sites together."""
        first, second = sorted((self.of(left), self.of(right)))
        self._parent[second] = first

    def members(self, index: int) -> list[int]:
        """All sites in the group of ``index``."""
        group = self.of(index)
        return [i for i in range(len(self._parent)) if self.of(i) == group]
