# finding: GI101 6 GI514
# rows: error.connect, error.timeout
import httpx
from google import genai

client = genai.Client()
try:
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
except httpx.ConnectError:
    print("no connection")
except httpx.ReadTimeout:
    print("too slow")
