# finding: GI101 4 unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="block me")
try:
    print(response.candidates[0].finish_reason.name)
except TypeError:
    print("no candidates")
