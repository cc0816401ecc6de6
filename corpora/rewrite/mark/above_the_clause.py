# flags: --mark
# finding: GI101 7 GI504
from google import genai

client = genai.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
if not request:
    print("nothing")
elif client.models.generate_content(**request).text:
    print("something")
# output
from google import genai

client = genai.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
if not request:
    print("nothing")
# interactions-migrate: left GI504 the arguments are not written at the call
elif client.models.generate_content(**request).text:
    print("something")
