# finding: GI101 4 unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="block me")
try:
    for part in response.candidates[0].content.parts:
        if part.text:
            print(part.text)
except TypeError:
    print("The prompt was blocked.")
