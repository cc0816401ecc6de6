# finding: GI101 11 GI508
# finding: GI101 16 GI508
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, system=None) -> str | None:
    if isinstance(system, list):
        system = types.Content(parts=[types.Part(text=one) for one in system])
    config = types.GenerateContentConfig(system_instruction=system)
    return client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config).text


def tell(question: str, frame=None) -> str | None:
    config = types.GenerateContentConfig(system_instruction=frame or "Be short.")
    return client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config).text


asking, telling = ask, tell
print(asking("Why?", "Be brief."), telling("How?", "Rhyme."))
