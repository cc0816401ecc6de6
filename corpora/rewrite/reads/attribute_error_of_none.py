# finding: GI101 6 unsafe
from google import genai

client = genai.Client()
prompt = "Name a moon."
try:
    text = client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text.strip()
except AttributeError:
    text = "nothing"
print(text)
