# finding: GI101 4 GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(len(response.model_dump_json()) > 10, len(response.to_json_dict()) > 1)
