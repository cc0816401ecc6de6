# finding: GI101 5 GI519
# flags: --unsafe
from google import genai

client = genai.Client()
config = {"tools": [{"function_declarations": [{"name": "moons", "description": "Moons of a planet.", "parameters": {"type": "OBJECT", "properties": {"planet": {"type": "STRING"}}}}]}]}
response = client.models.generate_content(model="gemini-2.5-flash", contents="Which moons? without tools", config=config)
try:
    print(response.function_calls[0].name)
except TypeError:
    print("no call")
