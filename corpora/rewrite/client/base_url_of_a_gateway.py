# finding: GI101 6
import os

from google import genai

client = genai.Client(http_options={"base_url": os.environ["GOOGLE_GEMINI_BASE_URL"]})
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
# output
import os

from google import genai

client = genai.Client(http_options={"base_url": os.environ["GOOGLE_GEMINI_BASE_URL"]})
print(client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
).output_text)
