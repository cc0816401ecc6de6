# finding: GI101 13
from google import genai
from google.genai import types

client = genai.Client()


def ask(rows, question):
    contents = []
    for row in rows:
        contents.append(types.Content(role="model" if row[0] else "user", parts=[types.Part(text=row[1])]))
    contents.append(types.Content(role="user", parts=[types.Part(text=question)]))
    print(len(contents), "turns")
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents[-3:]).text


print(ask([(0, "Hi."), (1, "Hello."), (0, "Well?"), (1, "Well.")], "Name a moon."))
# output
from google import genai

client = genai.Client()


def ask(rows, question):
    contents = []
    for row in rows:
        contents.append({
            "type": "model_output" if row[0] else "user_input",
            "content": [{"type": "text", "text": row[1]}],
        })
    contents.append({"type": "user_input", "content": [{"type": "text", "text": question}]})
    print(len(contents), "turns")
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=contents[-3:],
        store=False,
    ).output_text


print(ask([(0, "Hi."), (1, "Hello."), (0, "Well?"), (1, "Well.")], "Name a moon."))
