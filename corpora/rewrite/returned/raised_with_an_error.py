# finding: GI101 4 GI511
# flags: --unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
try:
    raise ValueError(response)
except ValueError as error:
    print(error.args[0].text)
