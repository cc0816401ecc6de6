# flags: --bridge
# finding: GI101 5 bridged GI504
import shim

client = shim.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
print(client.models.generate_content(**request).text)
