# finding: GI101 4
from google import genai

client = genai.Client()
text = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text
if text is None or not text.strip():
    print("nothing")
elif text is not None and "moon" in text:
    print(text)
# output
from google import genai

client = genai.Client()
text = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
).output_text
if not text or not text.strip():
    print("nothing")
elif text and "moon" in text:
    print(text)
