# finding: GI101 6 GI501
from google import genai
from google.genai import *

print(genai.__name__)
client = Client()
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
