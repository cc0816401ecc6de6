# finding: GI101 7
# flags: --unsafe
from google import genai

client = genai.Client()
def ask(prompt: str):
    response = None
    try:
        response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    except Exception as error:
        print(error)
    if response is None or not response.candidates:
        return "nothing"
    candidate = response.candidates[0]
    if not candidate.content or not candidate.content.parts:
        return "no parts"
    parts = candidate.content.parts
    return "".join([part.text or "" for part in parts])


print(ask("Name a moon."))
# output
from google import genai

client = genai.Client()
def ask(prompt: str):
    response = None
    try:
        response = client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            store=False,
        )
    except Exception as error:
        print(error)
    if response is None or not response.steps:
        return "nothing"
    if not response.steps:
        return "no parts"
    return response.output_text


print(ask("Name a moon."))
