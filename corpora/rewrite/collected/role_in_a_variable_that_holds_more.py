# finding: GI101 13
from google import genai
from google.genai import types

client = genai.Client()


def ask(rows, question):
    contents = []
    for row in rows:
        role = "user" if row["role"] == "user" else row["role"]
        contents.append(types.Content(role=role, parts=[types.Part(text=row["text"])]))
    contents.append(types.Content(role="user", parts=[types.Part(text=question)]))
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(ask([{"role": "user", "text": "Hi."}, {"role": "model", "text": "Hello."}], "Name a moon."))
# output
from google import genai

client = genai.Client()


def ask(rows, question):
    contents = []
    for row in rows:
        role = "user" if row["role"] == "user" else row["role"]
        contents.append({
            "type": "model_output" if role == "model" else "user_input",
            "content": [{"type": "text", "text": row["text"]}],
        })
    contents.append({"type": "user_input", "content": [{"type": "text", "text": question}]})
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=contents,
        store=False,
    ).output_text


print(ask([{"role": "user", "text": "Hi."}, {"role": "model", "text": "Hello."}], "Name a moon."))
