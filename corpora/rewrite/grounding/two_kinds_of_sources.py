# finding: GI101 4 GI544
# flags: --unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Who won the Euro 2024?",
    config={"tools": [{"google_search": {}}]},
)
for chunk in response.candidates[0].grounding_metadata.grounding_chunks:
    if chunk.web:
        print(chunk.web.title)
    elif chunk.maps:
        print(chunk.maps.title)
