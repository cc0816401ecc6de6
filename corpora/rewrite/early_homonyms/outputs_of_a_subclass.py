
from dataclasses import dataclass, field


@dataclass
class Answer:
    outputs: list = field(default_factory=list)


answer = Answer(["a"])
print(answer.outputs[-1], len(answer.outputs))
