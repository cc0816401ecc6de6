# finding: GI101 5 GI514
from google import genai

client = genai.Client()
try:
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
except Exception as error:
    if type(error).__name__ == "ClientError":
        print("wrong request")
