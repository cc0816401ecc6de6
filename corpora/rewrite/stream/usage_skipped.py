# finding: GI102 5 GI512
from google import genai

client = genai.Client()
tokens = 0
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    if not chunk.text:
        continue
    print(chunk.text, end="")
    if chunk.usage_metadata:
        tokens = chunk.usage_metadata.total_token_count
print(tokens)
