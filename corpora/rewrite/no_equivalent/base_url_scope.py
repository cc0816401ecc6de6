# finding: GI101 5 GI507
# rows: config.http_options.base_url_resource_scope
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config={"http_options": {"base_url_resource_scope": types.ResourceScope.COLLECTION}},
)
print(response.text)
