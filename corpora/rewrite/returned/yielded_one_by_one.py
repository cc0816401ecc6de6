# finding: GI101 8 GI511
# flags: --unsafe
from google import genai

client = genai.Client()


def _ask(prompts: list[str]):
    for prompt in prompts:
        yield client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


for response in _ask(["Name a moon.", "Name a star."]):
    print(response.text)
