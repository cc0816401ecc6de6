# finding: GI101 16 GI509
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def _split(questions: list[str]) -> tuple[int, list[types.Content]]:
    contents = []
    for question in questions:
        contents.append(types.Content(role="user", parts=[types.Part(text=question)]))
    return len(contents), contents


def one() -> str | None:
    count, contents = _split(["Why?"])
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


def first_words(questions: list[str]) -> str | None:
    result = _split(questions)
    return result[1][0].parts[0].text


print(one(), first_words(["How?"]))
