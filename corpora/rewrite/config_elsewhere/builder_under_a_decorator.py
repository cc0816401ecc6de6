# finding: GI101 25 GI506
import functools

from google import genai
from google.genai import types

client = genai.Client()


def shown(function):
    @functools.wraps(function)
    def inner(temperature: float):
        config = function(temperature)
        print(config.temperature)
        return config

    return inner


@shown
def _settings(temperature: float) -> types.GenerateContentConfig:
    return types.GenerateContentConfig(temperature=temperature)


print(
    client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=_settings(0.2)).text
)
