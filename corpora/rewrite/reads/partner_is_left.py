# finding: GI101 6 GI516
# finding: GI101 8 GI507
from google import genai

client = genai.Client()
several = False
if not several:
    response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
else:
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents="Name moons.", config={"candidate_count": 2}
    )
print(response.text)
