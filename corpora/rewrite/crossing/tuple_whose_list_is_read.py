# finding: GI101 14 GI509
# finding: GI101 31 GI509
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


class Builder:
    def split(self, questions: list[str]) -> tuple[int, list[types.Content]]:
        contents = [types.Content(role="user", parts=[types.Part(text=one)]) for one in questions]
        return len(contents), contents

    def ask(self, questions: list[str]) -> str | None:
        count, contents = self.split(questions)
        return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


class Reversed(Builder):
    def split(self, questions: list[str]) -> tuple[int, list[types.Content]]:
        return len(questions), [types.Content(role="user", parts=[types.Part(text=q)]) for q in questions[::-1]]


def _pair(question: str) -> tuple[list[types.Content], int]:
    contents = []
    contents.append(types.Content(role="user", parts=[types.Part(text=question)]))
    return contents, 1


def loud(question: str) -> str | None:
    contents, _ = _pair(question)
    print(contents[0].role)
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(Reversed().ask(["Why?", "How?"]), loud("When?"))
