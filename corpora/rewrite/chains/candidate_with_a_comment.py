# finding: GI101 4 GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
candidate = (
    response.candidates[0]  # the first is the best
    if response.candidates
    else None
)
if candidate and candidate.content:
    print(candidate.content.parts[0].text)
