# finding: GI101 5 GI504
# finding: GI101 6 GI504
from google import genai

client = genai.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
if request: print(client.models.generate_content(**request).text)
else: print("nothing"); print(client.models.generate_content(**request).text)
