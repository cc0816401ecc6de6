# finding: GI101 8 GI511
from google import genai

client = genai.Client()

def print(answer):
    import sys
    sys.stdout.write(answer.text + "\n")
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."))
