# finding: GI101 10 GI511
from google import genai

client = genai.Client()


def _show(**values):
    print(values["response"].text)


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
_show(response=response)
