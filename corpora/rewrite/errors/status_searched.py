# finding: GI101 5 GI514
# flags: --unsafe
from google import genai

client = genai.Client()
try:
    print(client.models.generate_content(model="error-400", contents="Name a moon.").text)
except Exception as error:
    print("EXHAUSTED" in getattr(error, "status", ""))
