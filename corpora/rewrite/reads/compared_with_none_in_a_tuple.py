# finding: GI101 5 GI519
from google import genai

client = genai.Client()
prompt = "Name a moon."
response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
print("nothing" if response.text in (None, "n/a") else response.text)
