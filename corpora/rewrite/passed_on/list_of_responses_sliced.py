# finding: GI101 4 GI512
from google import genai

client = genai.Client()
responses = [client.models.generate_content(model="gemini-2.5-flash", contents=p) for p in ("A moon?", "A star?")]
for response in responses[1:]:
    print(response.text)
