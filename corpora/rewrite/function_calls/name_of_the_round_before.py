# finding: GI101 6 GI507
# finding: GI101 14 GI507
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(tools=[types.Tool(function_declarations=[{"name": "moons", "description": "Moons of a planet."}, {"name": "rings", "description": "Rings of a planet."}])])
response = client.models.generate_content(model="gemini-2.5-flash", contents="moons and rings, both", config=config)
contents = [types.Content(role="user", parts=[types.Part(text="moons and rings, both")]), response.candidates[0].content]
results = []
for call in response.function_calls:
    if call.args is not None:
        name = call.name
    results.append(types.Part.from_function_response(name=name, response={"result": "Titan"}))
contents.append(types.Content(role="user", parts=results))
print(client.models.generate_content(model="gemini-2.5-flash", contents=contents, config=config).text)
