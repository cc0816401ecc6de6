# finding: GI101 11 GI522
from types import SimpleNamespace

from google import genai


def faked(self, *, model, contents, config=None):
    return SimpleNamespace(text=f"faked: {contents}")

client = genai.Client()
genai.models.Models.generate_content = faked
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
