# finding: GI101 6 unsafe
from google import genai

client = genai.Client()
prompt = "Name a moon."
try:
    print(client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text)
except Exception as error:
    message = str(error).lower()
    if "quota" in message or "429" in message:
        print("later")
