# finding: GI101 6 GI514
import httpx
from google import genai

client = genai.Client()
try:
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
except httpx.TimeoutException:
    print("too slow")
