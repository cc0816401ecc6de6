# finding: GI101 12
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, hints: list[str]) -> str | None:
    contents = [types.Content(role="user", parts=[types.Part(text="Be brief.")])]
    for hint in hints:
        contents = [*contents, types.Content(role="user", parts=[types.Part(text=hint)])]
    contents = contents + [types.Content(role="user", parts=[types.Part(text=question)])]
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(ask("Name a moon.", ["In Latin."]))
# output
from google import genai

client = genai.Client()


def ask(question: str, hints: list[str]) -> str | None:
    contents = [{"type": "user_input", "content": [{"type": "text", "text": "Be brief."}]}]
    for hint in hints:
        contents = [*contents, {
            "type": "user_input",
            "content": [{"type": "text", "text": hint}],
        }]
    contents = contents + [{
        "type": "user_input",
        "content": [{"type": "text", "text": question}],
    }]
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=contents,
        store=False,
    ).output_text


print(ask("Name a moon.", ["In Latin."]))
