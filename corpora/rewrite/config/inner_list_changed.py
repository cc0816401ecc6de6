# finding: GI101 7 GI506
from google import genai

client = genai.Client()
stops = ["one"]
config = {"stop_sequences": stops}
stops.append("two")
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text)
