"""Random programs that talk through chats in loops, branches, handlers, functions, methods and streams.

They print what they hear, and end: every loop is over a few words, and no message is empty.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

_HEAD = """import asyncio

from google import genai
from google.genai import types

MODEL = "gemini-2.5-flash"
INSTRUCTION = "Be kind."
client = genai.Client()
"""
_SETUP = (
    "seen = []",
    'mood = "nice"',
    "config = types.GenerateContentConfig(temperature=0.3, max_output_tokens=99)",
)
_CONFIGS = (
    "",
    ', config={"system_instruction": "Be brief."}',
    ", config=types.GenerateContentConfig(system_instruction=INSTRUCTION, temperature=0.5)",
    ', config={"system_instruction": f"Be {mood}.", "temperature": 0.1}',
    ", config=config",
)
_OF_A_MESSAGE = ("", "", "", "", ', config={"temperature": 0.7}', ", config={}")
_HISTORY = (
    ', history=[{"role": "user", "parts": [{"text": "a"}]}, {"role": "model", "parts": [{"text": "b"}]}]'
)


@dataclass
class _Writer:
    """Writes one program; ``random`` decides everything."""

    random: random.Random
    chats: list[str] = field(default_factory=list)
    created: dict[str, str] = field(default_factory=dict)
    """What each chat is created by."""
    responses: list[str] = field(default_factory=list)
    """Variables that hold a response wherever the next statement runs."""
    await_: str = ""
    words: int = 0

    def program(self) -> str:
        place = self.random.choice(["module", "module", "function", "coroutine", "methods"])
        if place == "methods":
            return f"{_HEAD}\n\n{self._methods()}"
        names = [["chat"], ["_chat"], ["_chat"], ["_one", "two"], ["_one", "_two"]]
        self.chats = self.random.choice(names)
        self.await_ = "await " if place == "coroutine" else ""
        for chat in self.chats:
            self.created[chat] = self._creation("client.aio" if self.await_ else "client")
        begin = [*_SETUP, *(f"{chat} = {made}" for chat, made in self.created.items())]
        if self.random.random() < 0.3:
            begin.append('mood = "bad"')
        if place == "module":
            return "\n".join([_HEAD, *begin, *self._block(0, 0, []), 'print("end")', ""])
        define = "async def" if self.await_ else "def"
        body = [*(f"    {line}" for line in begin), *self._block(1, 0, [])]
        run = "asyncio.run(main())" if self.await_ else "main()\nmain()"
        return "\n".join([_HEAD, "", f"{define} main() -> None:", *body, "", "", run, 'print("end")', ""])

    def _methods(self) -> str:
        self.chats = ["self._chat"]
        made = self._creation(self.random.choice(["client", "self.client"]))
        lines = ["class Bot:", "    def __init__(self) -> None:", "        self.client = client"]
        lines += [f"        {line}" for line in (*_SETUP[1:], f"self._chat = {made}")]
        for name in ("ask", "tell"):
            self.responses = []
            lines += ["", f"    def {name}(self, p: str) -> None:", "        seen = []"]
            lines += self._block(2, 0, ["p"])
        lines += [
            "",
            "",
            "bot = Bot()",
            'bot.ask("one")',
            'bot.tell("two")',
            'bot.ask("three")',
            'print("end")',
        ]
        return "\n".join([*lines, ""])

    def _creation(self, client: str) -> str:
        history = _HISTORY if self.random.random() < 0.1 else ""
        model = self.random.choice(['"gemini-2.5-flash"', "MODEL"])
        return f"{client}.chats.create(model={model}{self.random.choice(_CONFIGS)}{history})"

    def _word(self) -> str:
        self.words += 1
        return f"w{self.words}"

    def _message(self, known: list[str]) -> str:
        chosen = self.random.random()
        if known and chosen < 0.25:
            return self.random.choice(known)
        if self.responses and chosen < 0.4:
            return f'f"{{{self.random.choice(self.responses)}.text}} {self._word()}"'
        return f'"{self._word()}"'

    def _block(self, indent: int, depth: int, known: list[str]) -> list[str]:
        lines = [
            line for _ in range(self.random.randint(1, 3)) for line in self._statement(indent, depth, known)
        ]
        return lines or [f"{' ' * 4 * indent}seen.append(1)"]

    def _apart(self, indent: int, depth: int, known: list[str]) -> list[str]:
        """A block that may not run: the responses in it are unknown behind it."""
        before = list(self.responses)
        lines = self._block(indent, depth, known)
        self.responses = before
        return lines

    def _statement(self, indent: int, depth: int, known: list[str]) -> list[str]:
        pad = " " * 4 * indent
        chat = self.random.choice(self.chats)
        call = f"{self.await_}{chat}.send_message({self._message(known)}{self.random.choice(_OF_A_MESSAGE)})"
        value = f"({call})" if self.await_ else call
        kinds = ["kept", "kept", "kept", "dropped", "printed", "text", "replaced", "test", "stream", "count"]
        if depth < 2:
            kinds += ["for", "if", "try", *([] if self.await_ else ["def"])]
        if chat in self.created:
            kinds.append("again")
        match self.random.choice(kinds):
            case "kept":
                name = self.random.choice(["r", "r", "x", "y"])
                self.responses = [*{*self.responses, name}]
                return [f"{pad}{name} = {call}", f"{pad}print({name}.text)"]
            case "dropped":
                return [f"{pad}{call}"]
            case "printed":
                return [f"{pad}print({value}.text)"]
            case "text":
                return [f"{pad}text = {value}.text", f"{pad}print(text)"]
            case "replaced":
                self.responses = [name for name in self.responses if name != "x"]
                return [f"{pad}x = {call}", f"{pad}x = x.text", f"{pad}print(x)"]
            case "test":
                return [f"{pad}if {value}.text:", f'{pad}    print("yes")']
            case "stream":
                loop = "async for" if self.await_ else "for"
                stream = call.replace(".send_message(", ".send_message_stream(")
                return [
                    f"{pad}{loop} chunk in {stream}:",
                    f'{pad}    print(chunk.text, end="")',
                    f"{pad}print()",
                ]
            case "for":
                name = f"q{depth}"
                head = f'{pad}for {name} in ("{self._word()}", "{self._word()}"):'
                return [head, *self._block(indent + 1, depth + 1, [*known, name])]
            case "if":
                first = self._apart(indent + 1, depth + 1, known)
                second = self._apart(indent + 1, depth + 1, known)
                return [f"{pad}if len(seen) % 2:", *first, f"{pad}else:", *second]
            case "try":
                body = self._apart(indent + 1, depth + 1, known)
                body.append(f"{pad}    print(1 / (len(seen) % 2))")
                return [f"{pad}try:", *body, f"{pad}except ZeroDivisionError:", f'{pad}    print("oops")']
            case "def":
                return self._function(indent, pad)
            case "again":
                return [f"{pad}{chat} = {self.created[chat]}"]
        return [f"{pad}seen.append(1)"]

    def _function(self, indent: int, pad: str) -> list[str]:
        created, self.created = self.created, {}  # without `global` it would be another variable
        before, self.responses = self.responses, []
        body = self._block(indent + 1, 2, ["q"])
        self.created, self.responses = created, before
        name = f"ask_{self._word()}"
        calls = [f'{pad}{name}("{self._word()}")' for _ in range(2)]
        return [f"{pad}def {name}(q: str) -> None:", *body, *calls]


def random_program(seed: int) -> str:
    """A program with one or two chats; the same for the same seed."""
    return _Writer(random.Random(seed)).program()
