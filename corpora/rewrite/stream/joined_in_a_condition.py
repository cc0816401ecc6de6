# finding: GI102 5 GI512
from google import genai

client = genai.Client()
prompt = "Name a moon."
text = "".join(chunk.text or "" for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt)) if prompt else ""
print(text)
