"""Random programs whose config comes to its calls through methods, parameters and attributes."""

from __future__ import annotations

from random_configs import HEAD, TEXT, Writer

_READ = "or ''"


class FlowWriter(Writer):
    """Writes one program: a class whose methods build, keep, pass on and send configs."""

    def program(self) -> str:
        self.dict = self.random.random() < 0.7
        self.name = "settings" if self.dict else "config"
        self.line(1, "def _settings(self, question: str, warm: bool, deep: bool):")
        self.line(2, "answers = self.answers")
        self.line(2, 'stops = ["!"]')
        self._begin(2)
        for _ in range(self.random.randint(0, 3)):
            self._statement(2)
        self._return()
        self._pass_on()
        self._uses()
        top = 'MODEL = "gemini-2.5-flash"\n\n\nclass Poet:'
        calls = (
            f'print(Poet().ask("A moon?", {warm}, {deep}))'
            for warm in (True, False)
            for deep in (True, False)
        )
        return "\n".join([f"{HEAD}{top}", *self.lines, "\n", *calls, ""])

    def _return(self) -> None:
        made = self._one("types.GenerateContentConfig(**settings)", "settings") if self.dict else "config"
        if made.startswith("types") and self.random.random() < 0.4:
            self.line(2, f"config = {made}")
            made = "config"
            if self.random.random() < 0.2:
                self._set(2)
        if self.random.random() < 0.3:
            self.line(2, "if warm and not deep:")
            self.line(3, f"return {self._one('None', self._sdk(), made)}")
        self.line(2, f"return {made}")

    def _sdk(self) -> str:
        return self._one("types.GenerateContentConfig(temperature=0.7)", "types.GenerateContentConfig()")

    def _pass_on(self) -> None:
        """The method that sends what it is given."""
        self.line(1, "def _ask(self, question: str, config=None) -> str:")
        match self.random.randint(0, 6):
            case 0:
                self.line(2, "if config is None:")
                self.line(3, f"config = {self._sdk()}")
            case 1:
                self.line(2, f"config = config or {self._sdk()}")
            case 2:
                self.line(2, "if not config:")
                self.line(3, 'return "nothing"')
            case 3 if self.random.random() < 0.4:
                self.line(2, self._one("config.seed = 8", "self.answers.append(type(config).__name__)"))
            case 4:
                self.line(2, f"config = config if config is not None else {self._sdk()}")
        self.line(2, f"return {TEXT.format('config')}.text {_READ}")

    def _uses(self) -> None:
        self.line(1, "def __init__(self) -> None:")
        self.line(2, "self.answers: list[str] = []")
        self.line(2, f"self._config = {self._one('None', self._sdk(), self._sdk())}")
        self.line(1, "def ask(self, question: str, warm: bool, deep: bool) -> str:")
        for _ in range(self.random.randint(1, 3)):
            self._use()
        self.line(2, 'return " ".join(self.answers)')

    def _use(self) -> None:
        built = "self._settings(question, warm, deep)"
        kept = "self._config"
        match self.random.randint(0, 9):
            case 0 | 1:
                self._answer(2, f"self._ask(question, {self._one(built, kept, 'None', self._sdk())})")
            case 2:
                self._answer(2, "self._ask(question)")
            case 3:
                self._answer(2, f"{TEXT.format(built)}.text {_READ}")
            case 4:
                self._answer(2, f"{TEXT.format(kept)}.text {_READ}")
            case 5:
                self.line(2, self._one("if deep:", "if self._config is None:", "if not self._config:"))
                self.line(3, f"self._config = {self._one(built, self._sdk())}")
                self._answer(2, f"{TEXT.format(kept)}.text {_READ}")
            case 6:
                chosen = self._one(
                    f"{built} if warm else {kept}", f"{kept} or {built}", f"None if deep else {kept}"
                )
                self._answer(2, f"{TEXT.format(chosen)}.text {_READ}")
            case 7:
                self.line(2, f"mine = {self._one(built, kept)}")
                if self.random.random() < 0.3:
                    self.line(2, self._one("mine.seed = 4", 'mine["seed"] = 4', "self.other = mine"))
                self._answer(2, f"{TEXT.format('mine')}.text {_READ}")
            case 8:
                self.line(2, "for _ in range(2):")
                self._answer(3, f"self._ask(question, config={self._one(built, kept)})")
            case 9 if self.random.random() < 0.3:
                self.line(
                    2,
                    self._one(
                        "self.answers.append(repr(self._config))", "del self._config", "self._config.seed = 5"
                    ),
                )

    def _answer(self, depth: int, value: str) -> None:
        self.line(depth, f"self.answers.append({value})")


def random_flow(seed: int) -> str:
    """One program; it may fail, too, where a condition leaves the config ``None``."""
    return FlowWriter(seed).program()
