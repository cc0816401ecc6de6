# finding: GI101 14 GI505
from google import genai
from google.genai import types

client = genai.Client()


def _settings(warm: bool) -> types.GenerateContentConfig | None:
    if warm:
        return types.GenerateContentConfig(temperature=1.0)


for warm in (True, False):
    print(
        client.models.generate_content(
            model="gemini-2.5-flash", contents="Name a moon.", config=_settings(warm)
        ).text
    )
