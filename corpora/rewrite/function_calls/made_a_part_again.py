# finding: GI101 6 GI511
# finding: GI101 8 GI508
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(tools=[types.Tool(function_declarations=[{"name": "moons", "description": "Moons of a planet."}, {"name": "rings", "description": "Rings of a planet."}])])
response = client.models.generate_content(model="gemini-2.5-flash", contents="Which moons?", config=config)
call = response.function_calls[0]
answer = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[
        types.Content(role="user", parts=[types.Part(text="Which moons?")]),
        types.Content(role="model", parts=[types.Part(function_call=call)]),
        types.Content(role="user", parts=[types.Part.from_function_response(name=call.name, response={"result": "Titan"})]),
    ],
)
print(call.name)
