# finding: GI101 5 GI513
# finding: GI102 7 GI512
from google import genai

client = genai.Client()
whole = True
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
if not whole:
    for response in client.models.generate_content_stream(model="gemini-2.5-flash", contents="A moon."):
        pass
print(response.text)
