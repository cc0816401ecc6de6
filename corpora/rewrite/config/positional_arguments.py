# finding: GI101 5 GI504
# run: the SDK takes keywords only, so the call fails before and after
from google import genai

client = genai.Client()

print(client.models.generate_content("gemini-2.5-flash", "Name a moon.").text)
