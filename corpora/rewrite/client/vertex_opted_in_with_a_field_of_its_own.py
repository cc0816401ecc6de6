# flags: --vertex
# finding: GI101 6 GI507
# run: needs a Vertex AI project
from google import genai
from google.genai import types

client = genai.Client(vertexai=True, project="demo", location="us-central1")
config = types.GenerateContentConfig(model_armor_config=types.ModelArmorConfig(prompt_template_name="a"))
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text)
