# finding: GI101 5 GI509
# run: the SDK rejects empty contents, so the call fails before and after
from google import genai

client = genai.Client()

print(client.models.generate_content(model="gemini-2.5-flash", contents=[]).text)
