# finding: GI101 8
# finding: GI101 11
from google import genai

client = genai.Client()


def _ask(prompt: str, short: bool):
    if short:
        return client.models.generate_content(
            model="gemini-2.5-flash", contents=prompt, config={"max_output_tokens": 20}
        )
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


for short in (True, False):
    print(_ask("Name a moon.", short).text)
# output
from google import genai

client = genai.Client()


def _ask(prompt: str, short: bool):
    if short:
        return client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            generation_config={"max_output_tokens": 20},
            store=False,
        )
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    )


for short in (True, False):
    print(_ask("Name a moon.", short).output_text)
