# finding: GI101 7 GI509
from google import genai

client = genai.Client()
contents = ["Name a moon."]
if "In Latin." not in contents:
    contents.append("In Latin.")
response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
print(response.text)
