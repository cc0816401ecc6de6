# finding: GI102 6 GI512
from google import genai

client = genai.Client()
text = "".join(
    chunk.text or ""
    for chunk in client.models.generate_content_stream(
        model="gemini-2.5-flash",
        contents="Name a moon.",
    )
)
print(text)
