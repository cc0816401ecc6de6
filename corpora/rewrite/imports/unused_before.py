# finding: GI101 6
from google import genai
from google.genai import errors, types

client = genai.Client()
prompt = "A moon."
response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
print(response.text)
# output
from google import genai
from google.genai import errors, types

client = genai.Client()
prompt = "A moon."
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=prompt,
    store=False,
)
print(response.output_text)
