# finding: GI101 6 GI509
from google import genai

client = genai.Client()
if contents := ["Name a moon."]:
    contents.append("In Latin.")
response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
print(response.text)
