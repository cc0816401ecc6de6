# finding: GI101 7 GI513
from google import genai

client = genai.Client()
response = type("Start", (), {"text": "Name a moon."})
for _ in range(2):
    text = response.text
    response = client.models.generate_content(model="gemini-2.5-flash", contents=f"{text} ")
    print(text)
