# finding: GI101 8
from google import genai
from google.genai import types

client = genai.Client()
prompt = "Name a moon."
response: types.GenerateContentResponse

response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
print(response.text)
# output
from google import genai
from google.genai.interactions import Interaction

client = genai.Client()
prompt = "Name a moon."
response: Interaction

response = client.interactions.create(
    model="gemini-2.5-flash",
    input=prompt,
    store=False,
)
print(response.output_text)
