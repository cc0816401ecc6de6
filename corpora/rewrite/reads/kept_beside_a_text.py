# finding: GI101 5 GI513
from google import genai

client = genai.Client()
responses = []
responses.append(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."))
responses.append("no response")
print(len(responses))
