# finding: GI101 9 GI511
from typing import cast

from google import genai
from google.genai import types

client = genai.Client()
response = cast(
    types.GenerateContentResponse,
    client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."),
)
print(response.text)
