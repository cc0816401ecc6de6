# finding: GI101 7 GI511
from google import genai

client = genai.Client()


class Facts:
    moon = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")


print(Facts.moon.text)
