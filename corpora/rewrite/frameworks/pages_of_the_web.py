# finding: GI101 6
# run: needs the network
import requests
from google import genai

client = genai.Client()
page = requests.get("https://example.org", timeout=10)
print(client.models.generate_content(model="gemini-2.5-flash", contents=["Summarize.", page.text]).text)
# output
import requests
from google import genai

client = genai.Client()
page = requests.get("https://example.org", timeout=10)
print(client.interactions.create(
    model="gemini-2.5-flash",
    input=[{"type": "text", "text": "Summarize."}, {"type": "text", "text": page.text}],
    store=False,
).output_text)
