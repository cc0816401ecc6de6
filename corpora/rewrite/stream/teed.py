# finding: GI102 6 GI511
import itertools

from google import genai

client = genai.Client()
stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")
first, second = itertools.tee(stream)
print(len(list(first)) == len(list(second)))
