# finding: GI101 5
from google import genai

client = genai.Client()
prompt = "A moon."
response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
response = response.text
print(response.strip(), len(response))
# output
from google import genai

client = genai.Client()
prompt = "A moon."
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=prompt,
    store=False,
)
response = response.output_text
print(response.strip(), len(response))
