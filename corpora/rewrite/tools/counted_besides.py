# finding: GI101 8 GI508
from google import genai
from google.genai import types

client = genai.Client()
tool = types.Tool(
    function_declarations=[types.FunctionDeclaration(name="get_moons", description="The moons.")]
)
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Which moons?", config=types.GenerateContentConfig(tools=[tool])
)
for call in response.function_calls or []:
    print(call.name)
print(len(tool.function_declarations or []))
