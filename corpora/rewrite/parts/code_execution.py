# finding: GI101 4
# rows: part.executable_code, part.code_execution_result, tool.code_execution
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Add the first ten primes.",
    config={"tools": [{"code_execution": {}}]},
)
for part in response.candidates[0].content.parts:
    if part.text is not None:
        print(part.text)
    if part.executable_code is not None:
        print(part.executable_code.code)
    if part.code_execution_result is not None:
        print(part.code_execution_result.output)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Add the first ten primes.",
    tools=[{"type": "code_execution"}],
    store=False,
)
for step in response.steps or []:
    if step.type == "model_output":
        for item in step.content or []:
            if item.type == "text":
                print(item.text)
    elif step.type == "code_execution_call":
        print(step.arguments.code)
    elif step.type == "code_execution_result":
        print(step.result)
