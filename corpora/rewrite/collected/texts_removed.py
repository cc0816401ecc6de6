# finding: GI101 7 GI509
from google import genai

client = genai.Client()
contents = ["Name a moon."]
contents.append("In Latin.")
contents.remove("In Latin.")
response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
print(response.text)
