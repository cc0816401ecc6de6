# finding: GI101 10
from google import genai
from google.genai import types

client = genai.Client()


def ask(rows, question):
    contents = [types.Content(role=row["role"], parts=[types.Part.from_text(text=row["text"])]) for row in rows]
    contents.append({"role": "user", "parts": [{"text": question}]})
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(ask([{"role": "user", "text": "Hi."}, {"role": "model", "text": "Hello."}], "Name a moon."))
# output
from google import genai

client = genai.Client()


def ask(rows, question):
    contents = [{
        "type": "model_output" if row["role"] == "model" else "user_input",
        "content": [{"type": "text", "text": row["text"]}],
    } for row in rows]
    contents.append({"type": "user_input", "content": [{"type": "text", "text": question}]})
    return client.interactions.create(model="gemini-2.5-flash", input=contents, store=False).output_text


print(ask([{"role": "user", "text": "Hi."}, {"role": "model", "text": "Hello."}], "Name a moon."))
