# finding: GI101 6 GI511
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(tools=[types.Tool(function_declarations=[{"name": "moons", "description": "Moons of a planet."}, {"name": "rings", "description": "Rings of a planet."}])])
response = client.models.generate_content(model="gemini-2.5-flash", contents="moons and rings, both", config=config)
first, second = response.function_calls[0], response.function_calls[1]
print(first.name, second.name)
