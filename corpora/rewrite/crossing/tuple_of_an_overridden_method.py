# finding: GI101 14 GI509
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


print(Reversed().ask(["Why?", "How?"]))
