# finding: GI101 6 GI507
# rows: tool.function_declarations.behavior, tool.function_declarations.behavior.NON_BLOCKING
# run: generateContent rejects it, too
from google import genai
from google.genai import types

client = genai.Client()
tool = types.Tool(function_declarations=[types.FunctionDeclaration(name="moons", behavior="NON_BLOCKING")])
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Which moons are there?", config={"tools": [tool]}
)
print(response.text)
