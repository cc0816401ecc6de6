# finding: GI101 6 GI512
from google import genai
from google.genai import types

client = genai.Client()
tool = types.Tool(function_declarations=[{"name": "get_moons", "description": "The moons."}])
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Which moons are there?",
    config=types.GenerateContentConfig(tools=[tool]),
)
for call in response.function_calls:
    print(call.name, call.args)
