# finding: GI101 5
from google import genai
from google.genai.types import HttpOptions

client = genai.Client(http_options=HttpOptions(api_version="v1alpha", base_url=None))
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
# output
from google import genai
from google.genai.types import HttpOptions

client = genai.Client(http_options=HttpOptions(api_version="v1alpha", base_url=None))
print(client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
).output_text)
