
from google import genai

client = genai.Client()
def create(**given):
    return given


print(create(response_format={"type": "object"}, response_mime_type="application/json"))
print(client.interactions.create(model="gemini-2.5-flash", input="Hi").output_text)
