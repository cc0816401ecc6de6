# finding: GI101 6
import google.genai

client = google.genai.Client()
prompt = "Name a moon."
try:
    print(client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text)
except google.genai.errors.ServerError:
    print("failed")
# output
import google.genai
from google.genai._interactions import InternalServerError

client = google.genai.Client()
prompt = "Name a moon."
try:
    print(client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    ).output_text)
except InternalServerError:
    print("failed")
