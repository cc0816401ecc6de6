# finding: GI101 8 GI511
from google import genai

client = genai.Client()


def ask(prompts: list[str]):
    for prompt in prompts:
        yield client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


print([answer.text for answer in ask(["Name a moon.", "Name a planet."])])
