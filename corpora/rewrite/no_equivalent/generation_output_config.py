# finding: GI101 5 GI507
# run: the Developer API rejects the field, so the call fails before and after
# rows: config.generation_output_config
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config={"generation_output_config": types.GenerationOutputConfig(output_uri_prefix="gs://moons/")},
)
print(response.text)
