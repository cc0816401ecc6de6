# finding: GI101 6 GI516
# finding: GI101 7 GI512
from google import genai
from google.genai import errors

client = genai.Client()
try:
    print(client.models.generate_content(model="error-404", contents="Name a moon.").text)
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").candidates[0].safety_ratings)
except errors.APIError as error:
    print(error.code)
