# flags: --bridge
# finding: GI101 5 GI518
from google import genai

client = genai.Client()
shim = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
print(client.models.generate_content(**shim).text)
