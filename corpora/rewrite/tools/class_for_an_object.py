# finding: GI101 6
from google import genai
from google.genai import types
from google.genai.types import ToolCodeExecution

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Add the first ten primes.",
    config=types.GenerateContentConfig(tools=[types.Tool(code_execution=ToolCodeExecution)]),
)
print(response.executable_code)
print(f"{response.code_execution_result}")
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Add the first ten primes.",
    tools=[{"type": "code_execution"}],
    store=False,
)
print(next((step.arguments.code for step in response.steps or [] if step.type == "code_execution_call"), None))
print(f"{next((step.result for step in response.steps or [] if step.type == 'code_execution_result'), None)}")
