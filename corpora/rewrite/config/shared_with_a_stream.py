# finding: GI101 6
# finding: GI102 7 GI503
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(temperature=0.2)
first = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config)
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="More.", config=config):
    print(chunk.text, end="")
print(first.text)
# output
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(temperature=0.2)
first = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    generation_config={"temperature": 0.2},
    store=False,
)
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="More.", config=config):
    print(chunk.text, end="")
print(first.output_text)
