# finding: GI101 6
from google import genai

client = genai.Client()
response = None
try:
    response = client.models.generate_content(model="gemini-2.5-flash", contents="A moon.")
finally:
    print(response.text if response else "failed")
# output
from google import genai

client = genai.Client()
response = None
try:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input="A moon.",
        store=False,
    )
finally:
    print(response.output_text if response else "failed")
