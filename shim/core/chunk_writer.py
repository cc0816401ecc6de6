"""Writes the chunks of a generateContent stream, part after part."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from shim.core.grounding import Grounding, Passage, uncited
from shim.mapping.convert import refusal
from shim.mapping.row import Notice

_THOUGHT: Final[dict[str, Any]] = {"text": "", "thought": True}
"""What carries a signature that no part has followed, as in an answer that comes whole."""
_ENVELOPE: Final = {"modelVersion": "model", "responseId": "id", "createTime": "created"}


class ChunkWriter:
    """Makes one chunk of each part; function calls wait until something follows them.

    It also counts the parts that a reader has who joins adjacent texts, because citations point into those.
    """

    def __init__(self, notices: list[Notice]) -> None:
        self.out: list[dict[str, Any]] = []
        """The chunks that are ready; whoever drives the writer takes them."""
        self.envelope: dict[str, Any] = {}
        self.said = False
        """Whether any part was told."""
        self.plain: int | None = None
        """The step whose next text only has to be added to ``pieces`` and passed on."""
        self.pieces: list[str] = []
        """The text of the part at hand, as it came."""
        self.grounding = Grounding()
        self._notices = notices
        self._part = -1
        self._kind = ""
        self._signature = ""
        self._held: list[tuple[int, int, dict[str, Any]]] = []
        """Function calls that are not told yet, with the hop and the index of their steps."""
        self._hop = 0
        self._passages: dict[int, Passage] = {}
        self._early: dict[int, Passage] = {}

    @property
    def silent(self) -> bool:
        """Whether there is nothing that the last chunk could add to."""
        return not self.said and not self._held

    @property
    def free(self) -> bool:
        """Whether nothing is held that has to go with the next text, or before it."""
        return not self._signature and not self._held

    def next_hop(self) -> None:
        """Step indices count from 0 again."""
        self._hop += 1
        self._passages = {}
        self._early = {}
        self.plain = None

    def identify(self, interaction: Mapping[str, Any]) -> None:
        """Take up what every chunk names; an answer was created when its first hop was."""
        for name, word in _ENVELOPE.items():
            value = interaction.get(word)
            if isinstance(value, str) and value and (word != "created" or name not in self.envelope):
                self.envelope[name] = value

    def tell(self, part: dict[str, Any], signature: str = "") -> None:
        """Add a chunk that holds ``part``."""
        self._flush()
        self._add(part, signature)

    def text(self, index: int, text: str) -> None:
        """Add a chunk with a piece of the text of step ``index``, which citations may point into.

        An empty piece makes no chunk; it only says that what is cited next is this text, not one before it.
        """
        if not text:
            passage = self._passages.get(index)
            if passage is not None and passage.pieces is not self.pieces:
                self.new_text(index)
            return
        self._flush()
        self._add({"text": text}, self.signature_for(None))
        passage = self._passages.get(index)
        if passage is None or passage.pieces is not self.pieces:
            passage = self._early.pop(index, None) or Passage(0, [])
            passage.part, passage.pieces, passage.first = self._part, self.pieces, len(self.pieces)
            self._passages[index] = passage
        self.pieces.append(text)
        self.plain = index

    def new_text(self, index: int) -> None:
        """The next text of step ``index`` is another one than before."""
        self._passages.pop(index, None)
        self.plain = None

    def cite(self, index: int, annotations: Any, path: str) -> None:
        """Take up annotations of the latest text of step ``index``, which may still be to come."""
        passage = self._passages.get(index)
        if passage is None:
            passage = self._early.setdefault(index, Passage(0, []))
        if isinstance(annotations, list):
            self._notices += uncited(self.grounding.cite(passage, annotations), path)
        elif annotations is not None:
            self._notices.append(refusal(path, "Annotations have to be a list.", "interaction.unknown"))

    def hold(self, index: int, part: dict[str, Any], signature: str) -> None:
        """Keep the function call of step ``index`` until something follows."""
        self._held.append((self._hop, index, _signed(part, signature)))
        self.plain = None

    def sign(self, signature: Any) -> None:
        """Hold a signature for the part it belongs to."""
        if isinstance(signature, str) and signature:
            self.carry()
            self._signature = signature
            self.plain = None

    def carry(self) -> None:
        """Tell a held signature on an empty thought, where no part of its own can follow any more."""
        if self._signature:
            signature, self._signature = self._signature, ""
            self.tell(_THOUGHT, signature)
            self._kind = ""  # no thought that follows continues it

    def signature_for(self, own: Any) -> str:
        """The signature of the part at hand: ``own``, that of its step, else the one that is held."""
        if isinstance(own, str) and own:
            if self._signature != own:
                self.carry()
            self._signature = ""
            return own
        signature, self._signature = self._signature, ""
        return signature

    def last(self, ending: Mapping[str, Any], beside: Mapping[str, Any], content: bool) -> None:
        """Add the chunk that ends the answer: ``ending`` goes into its candidate, ``beside`` next to it.

        It holds the signature that no part has followed, else the last function call, if calls are what the
        answer ends with, else an empty text: a turn whose last chunk has no part is thrown away by the SDK's
        chats. Without ``content`` it has neither,
        unless something is left to tell.
        """
        held, self._held = sorted(self._held, key=lambda one: one[:2]), []
        calls = [part for _, _, part in held]
        candidate: dict[str, Any] = {}
        if content or calls or self._signature:
            waiting = self._signature or not calls
            last = _signed(_THOUGHT if self._signature else {"text": ""}, self._signature)
            candidate["content"] = {"parts": [last if waiting else calls.pop()], "role": "model"}
        for part in calls:
            self._add(part, "")
        self.out.append({**self._chunk({**candidate, **ending}), **beside})
        self.plain = None

    def _flush(self) -> None:
        if self._held:
            held, self._held = sorted(self._held, key=lambda one: one[:2]), []
            for _, _, part in held:
                self._add(part, "")

    def _add(self, part: dict[str, Any], signature: str) -> None:
        # A text without a signature continues a text before it.
        kind = "" if "text" not in part else "thought" if part.get("thought") else "text"
        if not kind or kind != self._kind or signature:
            self._part += 1
            self.pieces = []
        self._kind = kind
        self.plain = None
        self.said = True
        self.out.append(self._chunk({"content": {"parts": [_signed(part, signature)], "role": "model"}}))

    def _chunk(self, candidate: dict[str, Any]) -> dict[str, Any]:
        return {"candidates": [{**candidate, "index": 0}], **self.envelope}


def _signed(part: dict[str, Any], signature: str) -> dict[str, Any]:
    return {**part, "thoughtSignature": signature} if signature else part
