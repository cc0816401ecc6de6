# finding: GI101 7
from google import genai

client = genai.Client()


def _ask(prompt: str):
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


print([response.text for response in map(_ask, ["Name a moon."])])
# output
from google import genai

client = genai.Client()


def _ask(prompt: str):
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    )


print([response.output_text for response in map(_ask, ["Name a moon."])])
