# finding: GI101 4 GI519
# finding: GI101 6 GI519
from google import genai

client = genai.Client()
first = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
try:
    second = client.models.generate_content(model="gemini-2.5-flash", contents=first.text)
    print(second.text)
except ValueError:
    print("Nothing to go on with.")
