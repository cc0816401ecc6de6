# finding: GI101 4 GI512
# rows: response.usage_metadata.candidates_tokens_details, response.usage_metadata.details.modality, response.usage_metadata.details.token_count
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
for detail in response.usage_metadata.candidates_tokens_details or []:
    print(detail.modality, detail.token_count)
print("counted")
