# finding: GI101 7 GI502
# finding: GI101 9 GI516
from google import genai

client = genai.Client()
vertex = None
prompt = "Name a moon."
if vertex:
    response = genai.Client(vertexai=True).models.generate_content(model="gemini-2.5-flash", contents=prompt)
else:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
print(response.text)
