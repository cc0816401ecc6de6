# flags: --unsafe
# finding: GI101 9
from google import genai
from google.genai import types

client = genai.Client()


def ask(rows):
    contents = [types.Content(role="user", parts=[types.Part(text=row)]) for row in rows]
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(ask(["Name a moon."]))
# output
from google import genai

client = genai.Client()


def ask(rows):
    contents = [{
        "type": "user_input",
        "content": [{"type": "text", "text": row}],
    } for row in rows]
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=contents,
        store=False,
    ).output_text


print(ask(["Name a moon."]))
