# finding: GI101 5 GI505
from google import genai

client = genai.Client()
defaults = {"temperature": 0.2}
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Name a moon.", config={**defaults, "seed": 1}
)
print(response.text)
