# finding: GI101 5 GI501
from google import genai


def ask(client, prompt: str):
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text


asking = ask
print(asking(genai.Client(), "Name a moon."))
