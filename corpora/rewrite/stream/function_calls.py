# finding: GI102 8 GI512
from google import genai
from google.genai import types

client = genai.Client()
weather = types.FunctionDeclaration(
    name="get_weather", description="The weather", parameters_json_schema={"type": "object", "properties": {}}
)
stream = client.models.generate_content_stream(
    model="gemini-2.5-flash",
    contents="How is the weather?",
    config=types.GenerateContentConfig(tools=[types.Tool(function_declarations=[weather])]),
)
for chunk in stream:
    for call in chunk.function_calls or []:
        print(call.name)
