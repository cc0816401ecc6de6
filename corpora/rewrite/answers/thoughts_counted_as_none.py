# finding: GI101 4 GI519
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    config={"thinking_config": {"thinking_budget": 0}},
)
match response.usage_metadata.thoughts_token_count:
    case None:
        print("no thoughts")
    case count:
        print(count)
