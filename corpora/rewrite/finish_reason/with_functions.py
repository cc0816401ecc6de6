# finding: GI101 6 GI512
from google import genai
from google.genai import types

client = genai.Client()
tool = types.Tool(function_declarations=[types.FunctionDeclaration(name="get_moons", description="Moons.")])
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Which moons are there?",
    config=types.GenerateContentConfig(tools=[tool]),
)
print(response.candidates[0].finish_reason == types.FinishReason.STOP)
