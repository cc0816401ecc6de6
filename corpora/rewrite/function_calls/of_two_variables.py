# finding: GI101 7 GI511
from google import genai

client = genai.Client()
config = {"tools": [{"function_declarations": [{"name": "moons", "description": "Moons of a planet.", "parameters": {"type": "OBJECT", "properties": {"planet": {"type": "STRING"}}}}]}]}
import sys

response = client.models.generate_content(model="gemini-2.5-flash", contents="Which moons?", config=config)
call = response.function_calls[0] if len(sys.argv) < 9 else "moons"
print(call.name)
