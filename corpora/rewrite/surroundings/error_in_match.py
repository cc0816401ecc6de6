# finding: GI101 5 GI514
from google import genai

client = genai.Client()
try:
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
except Exception as error:
    match error:
        case genai.errors.ClientError():
            print("wrong request")
        case _:
            print("failed")
