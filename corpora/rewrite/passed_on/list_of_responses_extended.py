# finding: GI101 4 GI512
# finding: GI101 5 GI511
from google import genai

client = genai.Client()
responses = [client.models.generate_content(model="gemini-2.5-flash", contents=p) for p in ("A moon?",)]
responses.append(client.models.generate_content(model="gemini-2.5-flash", contents="A star?"))
for response in responses:
    print(response.text)
