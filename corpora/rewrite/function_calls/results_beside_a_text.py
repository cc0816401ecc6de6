# finding: GI101 6 GI516
# finding: GI101 9 GI509
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(tools=[types.Tool(function_declarations=[{"name": "moons", "description": "Moons of a planet."}, {"name": "rings", "description": "Rings of a planet."}])])
response = client.models.generate_content(model="gemini-2.5-flash", contents="Which moons?", config=config)
call = response.function_calls[0]
result = types.Part.from_function_response(name=call.name, response={"result": "Titan"})
answer = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[
        types.Content(role="user", parts=[types.Part(text="Which moons?")]),
        response.candidates[0].content,
        types.Content(role="user", parts=[result, types.Part(text="Go on.")]),
    ],
    config=config,
)
print(answer.text)
