# finding: GI101 5 GI512
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Count the moons.",
    config=types.GenerateContentConfig(tools=[types.Tool(code_execution=types.ToolCodeExecution())]),
)
for part in response.candidates[0].content.parts:
    if hasattr(part, "text"):
        print("text:", part.text)
