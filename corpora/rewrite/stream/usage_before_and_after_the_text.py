# finding: GI102 4 GI512
from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    if chunk.usage_metadata:
        print(chunk.usage_metadata.total_token_count)
    print(chunk.text, end="")
    if chunk.usage_metadata:
        print(chunk.usage_metadata.prompt_token_count)
