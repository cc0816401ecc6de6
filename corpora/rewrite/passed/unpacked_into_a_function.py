# finding: GI101 11 GI511
# flags: --unsafe
from google import genai

client = genai.Client()


def _show(*responses) -> None:
    for response in responses:
        print(response.text)


_show(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."))
