# finding: GI101 9 GI511
from google import genai
from google.genai import types

client = genai.Client()
def _text(response: types.GenerateContentResponse | types.Candidate) -> str:
    return response.text or ""


print(_text(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")))
