# finding: GI101 9 GI511
from google import genai
from google.genai import types

client = genai.Client()
def text_of(response: types.GenerateContentResponse) -> str:
    return response.text or ""


print(text_of(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")))
