# finding: GI101 6 GI509
# run: needs the network
import requests
from google import genai

client = genai.Client()
page = requests.get("https://example.org", timeout=10)
print(client.models.generate_content(model="gemini-2.5-flash", contents=["Summarize.", page.content]).text)
