# finding: GI101 4 GI512
# rows: response.usage_metadata.tool_use_prompt_tokens_details
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    config={"tools": [{"google_search": {}}]},
)
print(response.usage_metadata.tool_use_prompt_tokens_details)
