# finding: GI101 5 unsafe
from google import genai

client = genai.Client()
try:
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
except Exception as error:
    if error.args and "404" in str(error.args[0]):
        print("not found")
