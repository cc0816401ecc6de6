# finding: GI101 11
from google import genai
from google.genai import types

client = genai.Client()


def ask(rows, question):
    contents = [types.Content(role="user", parts=[types.Part(text="Be brief.")])]
    contents.extend(types.Content(role="user", parts=[types.Part(text=row)]) for row in rows)
    contents.extend([types.Content(role="user", parts=[types.Part(text=question)])])
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(ask(["Hi.", "Well?"], "Name a moon."))
# output
from google import genai

client = genai.Client()


def ask(rows, question):
    contents = [{"type": "user_input", "content": [{"type": "text", "text": "Be brief."}]}]
    contents.extend({
        "type": "user_input",
        "content": [{"type": "text", "text": row}],
    } for row in rows)
    contents.extend([{
        "type": "user_input",
        "content": [{"type": "text", "text": question}],
    }])
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=contents,
        store=False,
    ).output_text


print(ask(["Hi.", "Well?"], "Name a moon."))
