# finding: GI101 5 GI512
from google import genai

client = genai.Client()
responses = []
responses.append(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."))
copied = responses
copied.append("no response")
for response in responses:
    print(response if isinstance(response, str) else response.text)
