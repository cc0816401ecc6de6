# finding: GI104 5 GI517
# finding: GI104 5 GI517
from google import genai

client = genai.Client()
stream = False
call = client.models.generate_content_stream if stream else client.models.generate_content
print(call(model="gemini-2.5-flash", contents="Name a moon.").text)
