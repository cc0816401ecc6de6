# finding: GI101 8 GI513
from google import genai

client = genai.Client()
cached = {"text": None}
if cached:
    text = cached["text"]
else:
    text = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text
if text is None:
    print("nothing")
else:
    print(text)
