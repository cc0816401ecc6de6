# finding: GI101 8 GI338
# run: its requests leave the simulated service
from google import genai
from google.genai import types

BASE = "https://gateway.example/gemini?team=moons"
options = types.HttpOptions(base_url=BASE, timeout=20_000)
client = genai.Client(http_options=options)

print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
