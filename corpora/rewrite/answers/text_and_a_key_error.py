# finding: GI101 5 unsafe
from google import genai

client = genai.Client()
MEANINGS = {"yes": True, "no": False}
response = client.models.generate_content(model="gemini-2.5-flash", contents="block me")
try:
    print(MEANINGS[response.text.strip()])
except (KeyError, AttributeError):
    print("unclear")
