# finding: GI101 5 GI511
from google import genai

client = genai.Client()
responses = []
responses.append(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."))
responses[0] = "nothing"
print(responses[0])
