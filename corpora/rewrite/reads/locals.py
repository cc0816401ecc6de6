# finding: GI101 6 GI511
from google import genai

client = genai.Client()

def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return "{response.text}".format(**locals())


print(ask("Name a moon."))
