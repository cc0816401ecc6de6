# finding: GI101 5 unsafe
from google import genai

client = genai.Client()
try:
    print(client.models.generate_content(model="no-such-model", contents="Name a moon.").text)
except Exception as error:
    print(getattr(error, "code", None) == 404)
