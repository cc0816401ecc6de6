# finding: GI101 6
import os
from google import genai

client = genai.Client()
seconds = int(os.environ.get("SECONDS", "30"))
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config={"http_options": {"timeout": seconds * 1000}},
)
print(response.text)
# output
import os
from google import genai

client = genai.Client()
seconds = int(os.environ.get("SECONDS", "30"))
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name three moons.",
    timeout=seconds,
    store=False,
)
print(response.output_text)
