# finding: GI101 16
from google import genai
from google.genai import types

client = genai.Client()


def talk(questions):
    contents = []

    def add(text):
        contents.append(types.Content(role="user", parts=[types.Part(text=text)]))

    for question in questions:
        add(question)
    contents.append(types.Content(role="user", parts=[types.Part(text="That is all.")]))
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(talk(["Name a moon.", "And another?"]))
# output
from google import genai

client = genai.Client()


def talk(questions):
    contents = []

    def add(text):
        contents.append({
            "type": "user_input",
            "content": [{"type": "text", "text": text}],
        })

    for question in questions:
        add(question)
    contents.append({
        "type": "user_input",
        "content": [{"type": "text", "text": "That is all."}],
    })
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=contents,
        store=False,
    ).output_text


print(talk(["Name a moon.", "And another?"]))
