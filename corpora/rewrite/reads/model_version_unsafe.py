# flags: --unsafe
# finding: GI101 5
# run: the name of the model differs, and there is no id with store=False
from google import genai

client = genai.Client()
prompt = "Name a moon."
response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
print(response.model_version, response.response_id, response.text)
# output
from google import genai

client = genai.Client()
prompt = "Name a moon."
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=prompt,
    store=False,
)
print(response.model, response.id, response.output_text)
