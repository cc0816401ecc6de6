# finding: GI101 6 GI511
import copy

from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(copy.deepcopy(response).text == response.text)
