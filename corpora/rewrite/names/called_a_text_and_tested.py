# finding: GI101 9 GI509
# flags: --unsafe
from google import genai

client = genai.Client()


def ask(prompt):
    if isinstance(prompt, list):
        print("several")
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text


asking = ask
print(asking("Name a moon."))
