# finding: GI101 5 GI511
from google import genai

client = genai.Client()
responses = []
responses.append(("moons", client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")))
for topic, response in responses:
    print(topic, response.text)
