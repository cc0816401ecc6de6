# finding: GI101 7 GI513
from google import genai

client = genai.Client()
config = {"tools": [{"function_declarations": [{"name": "moons", "description": "Moons of a planet.", "parameters": {"type": "OBJECT", "properties": {"planet": {"type": "STRING"}}}}]}]}
for call in ("none", None):
    print(call)
response = client.models.generate_content(model="gemini-2.5-flash", contents="Which moons?", config=config)
for call in response.function_calls:
    print(call.name)
print(call)
