# finding: GI101 5 GI509
# finding: GI101 6 GI509
# finding: GI101 7 GI509
from google import genai

client = genai.Client()
parts = ["A", "moon."]
a = client.models.generate_content(model="gemini-2.5-flash", contents=[*parts, "Now."])
b = client.models.generate_content(model="gemini-2.5-flash", contents=["Now."] + parts)
c = client.models.generate_content(model="gemini-2.5-flash", contents=parts)
print(a.text, b.text, c.text)
