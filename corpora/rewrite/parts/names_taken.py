# finding: GI101 5 GI518
from google import genai

client = genai.Client()
item, content_item = 1, 2
response = client.models.generate_content(model="gemini-2.5-flash-image", contents="Draw a moon.")
for part in response.parts:
    if part.text:
        print(part.text, item, content_item)
