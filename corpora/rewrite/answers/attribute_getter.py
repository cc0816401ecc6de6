# finding: GI101 6 GI511
import operator

from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(operator.attrgetter("text")(response))
