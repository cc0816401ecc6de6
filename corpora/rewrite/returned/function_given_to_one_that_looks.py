# finding: GI101 7 GI511
# flags: --unsafe
from google import genai

client = genai.Client()


def _ask(prompt: str):
    return client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
    )


def _show(function, prompt: str) -> None:
    print(function(prompt).text)


_show(_ask, "Name a moon.")
