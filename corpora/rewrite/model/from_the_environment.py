# finding: GI101 8
import os

from google import genai

client = genai.Client()
model = os.environ.get("MODEL", "gemini-2.5-flash")
prompt = "Name a moon."
response = client.models.generate_content(model=model, contents=prompt)
print(response.text)
# output
import os

from google import genai

client = genai.Client()
model = os.environ.get("MODEL", "gemini-2.5-flash")
prompt = "Name a moon."
response = client.interactions.create(model=model, input=prompt, store=False)
print(response.output_text)
