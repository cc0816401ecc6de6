# finding: GI101 4 GI511
# finding: GI101 5 GI511
from google import genai

client = genai.Client()
first = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
second = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(first == second, first is second)
