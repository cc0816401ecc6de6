# finding: GI101 16 GI509
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def _pair(question: str) -> tuple[list[types.Content], int]:
    contents = []
    contents.append(types.Content(role="user", parts=[types.Part(text=question)]))
    return contents, 1


def loud(question: str) -> str | None:
    contents, _ = _pair(question)
    print(contents[0].role)
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(loud("When?"))
