# finding: GI101 10 GI509
from google import genai
from google.genai import types

client = genai.Client()
history = []


def ask(question):
    history.append(types.Content(role="user", parts=[types.Part(text=question)]))
    response = client.models.generate_content(model="gemini-2.5-flash", contents=history)
    history.append(response.candidates[0].content)
    return response.text


print(ask("Name a moon."))
