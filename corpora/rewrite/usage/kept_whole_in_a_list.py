# finding: GI101 6 GI511
# flags: --unsafe
from google import genai

client = genai.Client()
usages = []
for moon in ("Io", "Europa"):
    response = client.models.generate_content(model="gemini-2.5-flash", contents=f"How large is {moon}?")
    usages.append(response.usage_metadata)
print(sum(usage.total_token_count for usage in usages))
