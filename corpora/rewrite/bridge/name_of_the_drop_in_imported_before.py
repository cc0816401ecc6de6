# flags: --bridge
# finding: GI101 5 bridged GI504
from shim import Client

client = Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
print(client.models.generate_content(**request).text)
