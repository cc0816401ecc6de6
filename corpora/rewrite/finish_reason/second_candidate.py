# finding: GI101 5 GI512
from google import genai

client = genai.Client()
prompt = "Name a moon."
response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
print(len(response.candidates), response.candidates[-1].content.role)
