# finding: GI101 7 GI504
from google import genai

client = genai.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
if not request:
    print("nothing")
elif client.models.generate_content(**request).text:
    print("something")
