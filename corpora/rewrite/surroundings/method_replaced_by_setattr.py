# finding: GI104 4 GI517
# finding: GI101 6 GI522
from google import genai

client = genai.Client()
real = client.models.generate_content
setattr(client.models, "generate_content", lambda **arguments: print("asked") or real(**arguments))
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
