# finding: GI101 4
# rows: response.code_execution_result
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Compute pi.",
    config={"tools": [{"code_execution": {}}]},
)
print(response.code_execution_result)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Compute pi.",
    tools=[{"type": "code_execution"}],
    store=False,
)
print(next((step.result for step in response.steps or [] if step.type == "code_execution_result"), None))
