# finding: GI101 7 GI509
from google import genai
from google.genai import types

client = genai.Client()
part = types.Part(text="Name a moon.")
count = client.models.count_tokens(model="gemini-2.5-flash", contents=[part])
response = client.models.generate_content(model="gemini-2.5-flash", contents=[part, "In Latin."])
print(count.total_tokens, response.text)
