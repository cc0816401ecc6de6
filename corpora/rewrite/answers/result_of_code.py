# finding: GI101 4 GI512
# rows: response.code_execution_result
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Compute pi.",
    config={"tools": [{"code_execution": {}}]},
)
print(response.code_execution_result)
