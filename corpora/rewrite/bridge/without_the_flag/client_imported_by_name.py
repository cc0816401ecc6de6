# finding: GI101 8 GI504
# the one client of this program
from google.genai import Client

client = Client(
    http_options={"timeout": 30_000},  # milliseconds
)
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
print(client.models.generate_content(**request).text)
