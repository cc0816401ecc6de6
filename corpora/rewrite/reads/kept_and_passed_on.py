# finding: GI101 9 GI511
from google import genai

client = genai.Client()
def show(responses):
    print(responses[0].text)


responses = []
responses.append(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."))
show(responses)
