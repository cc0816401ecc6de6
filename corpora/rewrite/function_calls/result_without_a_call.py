# finding: GI101 7 GI507
# finding: GI101 10 GI507
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(tools=[types.Tool(function_declarations=[{"name": "moons", "description": "Moons of a planet."}, {"name": "rings", "description": "Rings of a planet."}])])
contents = [types.Content(role="user", parts=[types.Part(text="Which moons?")])]
response = client.models.generate_content(model="gemini-2.5-flash", contents=contents, config=config)
contents.append(response.candidates[0].content)
contents.append(types.Content(role="user", parts=[types.Part.from_function_response(name="moons", response={"result": "Titan"})]))
print(client.models.generate_content(model="gemini-2.5-flash", contents=contents, config=config).text)
