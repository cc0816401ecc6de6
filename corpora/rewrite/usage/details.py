# finding: GI101 4 GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name three moons.")
for detail in response.usage_metadata.prompt_tokens_details:
    print(detail.modality, detail.token_count)
