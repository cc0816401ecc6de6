# finding: GI102 4 GI511
from google import genai

client = genai.Client()
chunks = list(client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."))
print(len(chunks) > 1, chunks[-1].usage_metadata.total_token_count)
