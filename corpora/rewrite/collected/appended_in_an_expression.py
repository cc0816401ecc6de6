# finding: GI101 6 GI509
from google import genai

client = genai.Client()
contents = ["Name a moon."]
_ = [contents.append(word) for word in ("In Latin.",)]
response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
print(response.text)
