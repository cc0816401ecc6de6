# finding: GI101 6 GI544
# flags: --unsafe
from google import genai

client = genai.Client()
print([
    chunk.web.title
    for chunk in client.models.generate_content(
        model="gemini-2.5-flash", contents="Who won the Euro 2024?", config={"tools": [{"google_search": {}}]}
    ).candidates[0].grounding_metadata.grounding_chunks
])
