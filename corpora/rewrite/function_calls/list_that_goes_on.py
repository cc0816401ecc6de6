# finding: GI101 5 GI511
from google import genai

client = genai.Client()
config = {"tools": [{"function_declarations": [{"name": "moons", "description": "Moons of a planet."}]}]}
response = client.models.generate_content(model="gemini-2.5-flash", contents="hello without tools", config=config)
print(response.function_calls and len(response.function_calls))
