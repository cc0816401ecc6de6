# finding: GI101 8 GI514
# flags: --unsafe
import urllib.request

from google import genai

client = genai.Client()
try:
    prompt = urllib.request.urlopen("data:,Name%20a%20moon.").read().decode()
    print(client.models.generate_content(model="error-400", contents=prompt).text)
except Exception as error:
    print(getattr(error, "code", None))
