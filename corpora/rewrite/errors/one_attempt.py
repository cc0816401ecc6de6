# finding: GI101 5
# finding: GI101 8
# rows: error.retry
from google import genai

client = genai.Client(http_options={"retry_options": {"attempts": 1}})
try:
    print(client.models.generate_content(model="error-503-first-1", contents="Name a moon.").text)
except Exception:
    print("failed")
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
# output
from google import genai

client = genai.Client(http_options={"retry_options": {"attempts": 1}})
try:
    print(client.interactions.create(
        model="error-503-first-1",
        input="Name a moon.",
        store=False,
    ).output_text)
except Exception:
    print("failed")
print(client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
).output_text)
