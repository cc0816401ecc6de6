"""Random programs that put a config together in pieces and send it, for every outcome of two conditions."""

from __future__ import annotations

import random

HEAD = "from google import genai\nfrom google.genai import types\n\nclient = genai.Client()\n\n\n"
SCHEMA = '{"type": "OBJECT", "properties": {"name": {"type": "STRING"}}}'
FIELDS = {
    "temperature": ("0.1", "1.0", "0.2 if deep else None"),
    "seed": ("3", "len(question)"),
    "system_instruction": ('"Be brief."', "question", '"Be kind." if warm else None'),
    "max_output_tokens": ("50",),
    "stop_sequences": ('["."]', "stops"),
    "thinking_config": (
        'types.ThinkingConfig(thinking_level="low")',
        'types.ThinkingConfig(thinking_level="high", include_thoughts=False)',
        "types.ThinkingConfig(thinking_budget=-1)",
        'types.ThinkingConfig(thinking_level="high" if deep else "low")',
        "types.ThinkingConfig(include_thoughts=warm and not warm)",
        'types.ThinkingConfig(thinking_level="low") if deep else None',
    ),
    "response_mime_type": ('"application/json"', '"text/plain"', '"application/json" if deep else None'),
    "response_schema": (SCHEMA, f"{SCHEMA} if deep else None"),
    "candidate_count": ("1",),
    "automatic_function_calling": ("types.AutomaticFunctionCallingConfig(disable=True)",),
}
TEXT = "client.models.generate_content(model=MODEL, contents=question, config={})"


class Writer:
    """Writes one program; ``random`` decides everything."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.lines: list[str] = []
        self.dict = self.random.random() < 0.6
        """Whether the variable is a dict that is unpacked, or the config itself."""
        self.name = "settings" if self.dict else "config"

    def program(self) -> str:
        self.line(1, 'stops = ["!"]')
        if self.random.random() < 0.15:
            self.line(1, "for round_number in range(2):")
            self._body(2)
            self.line(2, "answers.append(str(round_number))")
        else:
            self._body(1)
        self.line(1, 'return " ".join(answers)')
        calls = (f'print(ask("A moon?", {warm}, {deep}))' for warm in (True, False) for deep in (True, False))
        top = "def ask(question: str, warm: bool, deep: bool) -> str:\n    answers: list[str] = []\n"
        return "\n".join([f'{HEAD}MODEL = "gemini-2.5-flash"\n\n\n{top}', *self.lines, "\n", *calls, ""])

    def line(self, depth: int, text: str) -> None:
        self.lines.append("    " * depth + text)

    def _one(self, *options: str) -> str:
        return self.random.choice(options)

    def _body(self, depth: int) -> None:
        self._begin(depth)
        for _ in range(self.random.randint(0, 4)):
            self._statement(depth)
        if self.random.random() < 0.15:
            self.line(depth, self._other())
        self._send(depth)

    # -- the first value

    def _given(self) -> str:
        names = self.random.sample(sorted(FIELDS), self.random.randint(0, 3))
        pairs = [(name, self.random.choice(FIELDS[name])) for name in names]
        if self.dict or self.random.random() < 0.2:
            pairs = [(self._spelled(name), value) for name, value in pairs]
            return "{" + ", ".join(f'"{name}": {value}' for name, value in pairs) + "}"
        return f"types.GenerateContentConfig({', '.join(f'{name}={value}' for name, value in pairs)})"

    def _spelled(self, name: str) -> str:
        """A key of a dict, now and then in the API's own spelling."""
        first, *rest = name.split("_")
        return first + "".join(map(str.title, rest)) if self.random.random() < 0.1 else name

    def _begin(self, depth: int) -> None:
        self.subscript = self.dict
        match self.random.randint(0, 5):
            case 0:
                empty = "{}" if self.dict else self._one("types.GenerateContentConfig()", "None")
                self.line(depth, f"{self.name} = {self._given()} if deep else {empty}")
            case 1:
                self.line(depth, "if warm:")
                self.line(depth + 1, f"{self.name} = {self._given()}")
                self.line(depth, "else:")
                self.line(depth + 1, f"{self.name} = {self._given()}")
            case _:
                self.line(depth, f"{self.name} = {self._given()}")

    # -- what is done with it

    def _set(self, depth: int, field: str = "") -> None:
        field = field or self.random.choice(sorted(FIELDS))
        value = self.random.choice(FIELDS[field])
        target = f'{self.name}["{self._spelled(field)}"]' if self.subscript else f"{self.name}.{field}"
        self.line(depth, f"{target} = {value}")

    def _statement(self, depth: int) -> None:
        match self.random.randint(0, 8):
            case 8:
                self.line(depth, "try:")
                self._set(depth + 1, "response_mime_type")
                self.line(
                    depth + 1,
                    'answers.append({"a": "b"}["a" if deep else "c"])'
                    if self.random.random() < 0.3
                    else "pass",
                )
                self._set(depth + 1)
                self.line(depth, "except KeyError:")
                self._set(depth + 1)
            case 0 | 1:
                self._set(depth)
            case 2 | 3:
                self.line(depth, f"if {self._one('warm', 'deep', 'not warm')}:")
                self._set(depth + 1)
            case 4:
                self.line(depth, f"if {self._one('warm', 'deep')}:")
                self._set(depth + 1, "response_mime_type")
                self._set(depth + 1, "response_schema")
            case 5:
                self.line(depth, "if deep:")
                self._set(depth + 1)
                self.line(depth, "else:")
                self._set(depth + 1)
            case 6:
                self.line(depth, "for _ in range(2):")
                self._set(depth + 1)
                self._set(depth + 1)
            case 7 if self.random.random() < 0.4:
                self.line(depth, self._other())

    def _other(self) -> str:
        """Something that a dict of other arguments would not survive, or that would change it unseen."""
        if not self.subscript:
            return self._one('stops.append("?")', "answers.append(type(config).__name__)", "other = config")
        return self._one(
            f"{self.name}.update(seed=9)",
            f'{self.name}.pop("seed", None)',
            f"answers.append(str(sorted({self.name})))",
            f'{self.name}.setdefault("top_p", 0.5)',
            'stops.append("?")',
            f"other = {self.name}",
        )

    # -- sending

    def _send(self, depth: int) -> None:
        made = self.name
        if self.dict:
            made = self._one(
                "types.GenerateContentConfig(**settings)",
                "types.GenerateContentConfig(**settings) if settings else None",
                "settings",
                "settings or None",
            )
            if made.startswith("types") and self.random.random() < 0.5:
                self.line(depth, f"config = {made}")
                made = "config"
                if self.random.random() < 0.15:
                    self._set(depth)
        for _ in range(self.random.randint(1, 2)):
            self._call(depth, made)

    def _call(self, depth: int, made: str) -> None:
        match self.random.randint(0, 3):
            case 0:
                self.line(depth, f"response = {TEXT.format(made)}")
                self.line(depth, 'answers.append(response.text or "")')
            case 1:
                self.line(depth, "for _ in range(2):")
                self.line(depth + 1, f'answers.append({TEXT.format(made)}.text or "")')
                if self.random.random() < 0.2:
                    self._set(depth + 1)
            case 2:
                self.line(
                    depth,
                    f"def send() -> str:\n{'    ' * (depth + 1)}return {TEXT.format(made)}.text or ''\n",
                )
                if self.random.random() < 0.2:
                    self._set(depth)
                self.line(depth, "answers.append(send())")
            case 3:
                self.line(depth, f'answers.append({TEXT.format(made)}.text or "")')


def random_program(seed: int) -> str:
    """One program; it may fail, too, where a condition leaves the config ``None``."""
    return Writer(seed).program()
