# finding: GI101 6 GI509
from google import genai

client = genai.Client()
first = second = ["Name a moon."]
first.append("In Latin.")
response = client.models.generate_content(model="gemini-2.5-flash", contents=second)
print(response.text)
