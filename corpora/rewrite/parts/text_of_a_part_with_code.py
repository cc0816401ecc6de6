# finding: GI101 4 GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Compute 2+2 with code.",
    config={"tools": [{"code_execution": {}}]},
)
for part in response.candidates[0].content.parts:
    if part.executable_code:
        print(part.executable_code.language)
    if part.code_execution_result:
        print(part.code_execution_result.outcome)
