# finding: GI101 14
from google import genai
from google.genai import types

client = genai.Client()


def ask(question, context, rows):
    contents: list[types.Content] = []
    for row in rows:
        contents.append(types.Content(role="user", parts=[types.Part(text=row)]))
    if context and not contents:
        contents.insert(0, types.Content(role="user", parts=[types.Part(text=context)]))
    contents.append(types.Content(role="user", parts=[types.Part(text=question)]))
    response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
    return response.text


print(ask("Name a moon.", "Be brief.", []), ask("Name a moon.", "Be brief.", ["Hi."]))
# output
from typing import Any

from google import genai

client = genai.Client()


def ask(question, context, rows):
    contents: list[dict[str, Any]] = []
    for row in rows:
        contents.append({
            "type": "user_input",
            "content": [{"type": "text", "text": row}],
        })
    if context and not contents:
        contents.insert(0, {
            "type": "user_input",
            "content": [{"type": "text", "text": context}],
        })
    contents.append({
        "type": "user_input",
        "content": [{"type": "text", "text": question}],
    })
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=contents,
        store=False,
    )
    return response.output_text


print(ask("Name a moon.", "Be brief.", []), ask("Name a moon.", "Be brief.", ["Hi."]))
