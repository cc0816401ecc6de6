# finding: GI101 16 GI511
from google import genai

client = genai.Client()

if len("moon") > 3:

    def _read(response):
        return response.text

else:

    def _read(response):
        return response.candidates[0].content.role


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(_read(response))
