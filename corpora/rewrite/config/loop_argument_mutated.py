# finding: GI101 8 GI506
from google import genai
from google.genai import types

client = genai.Client()
stops = ["END"]
config = types.GenerateContentConfig(stop_sequences=stops)
for word in ["one", "two"]:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=f"Say {word}.", config=config)
    stops.append(word)
    print(response.text)
