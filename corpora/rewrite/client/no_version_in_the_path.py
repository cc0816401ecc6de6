# finding: GI101 4 GI338
# run: its requests leave the simulated service
from google import genai

client = genai.Client(http_options={"base_url": "https://gateway.example/v1beta", "api_version": ""})
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
