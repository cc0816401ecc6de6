# finding: GI101 6 GI512
# finding: GI101 11 GI512
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(tools=[types.Tool(function_declarations=[{"name": "moons", "description": "Moons of a planet."}, {"name": "rings", "description": "Rings of a planet."}])])
response = client.models.generate_content(model="gemini-2.5-flash", contents="Which moons?", config=config)
print(response.candidates[0].safety_ratings)
contents = [types.Content(role="user", parts=[types.Part(text="Which moons?")]), response.candidates[0].content]
call = response.function_calls[0]
contents.append(types.Content(role="user", parts=[types.Part.from_function_response(name=call.name, response={"result": "Titan"})]))
print(client.models.generate_content(model="gemini-2.5-flash", contents=contents, config=config).text)
