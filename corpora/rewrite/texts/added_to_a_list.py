# finding: GI101 10 GI509
from google import genai

client = genai.Client()
MODEL = "gemini-2.5-flash"


def ask(prompt, more):
    everything = prompt + more
    print(len(everything))
    return client.models.generate_content(model=MODEL, contents=prompt).text


print(ask(["Name a moon.", "Name a star."], ["Briefly."]))
