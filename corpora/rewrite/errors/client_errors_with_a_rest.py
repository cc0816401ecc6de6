# finding: GI101 6 GI514
from google import genai
from google.genai import errors

client = genai.Client()
try:
    print(client.models.generate_content(model="error-404", contents="Name a moon.").text)
except errors.ClientError as error:
    if error.code == 429:
        print("later")
    print("failed")
