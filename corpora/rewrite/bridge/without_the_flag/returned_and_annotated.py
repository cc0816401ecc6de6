# finding: GI101 8 GI511
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str) -> types.GenerateContentResponse:
    return client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=types.GenerateContentConfig(temperature=0.2, system_instruction="Be brief."),
    )


response = ask("Name three moons.")
print(response.text)
for part in response.candidates[0].content.parts:
    print(part.text)
