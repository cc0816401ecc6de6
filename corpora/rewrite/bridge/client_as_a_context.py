# flags: --bridge
# finding: GI101 5 bridged GI504
from google import genai

request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
with genai.Client() as client:
    print(client.models.generate_content(**request).text)
# output
import shim

request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
with shim.Client() as client:
    print(client.models.generate_content(**request).text)
