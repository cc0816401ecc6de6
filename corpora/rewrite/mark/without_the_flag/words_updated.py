# finding: GI101 6 GI504
from google import genai

client = genai.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
# interactions-migrate: left GI505 the config is built elsewhere
print(client.models.generate_content(**request).text)
