# finding: GI101 5
from google import genai

client = genai.Client()
prompt = "Name a moon."
response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
text = response.text
del response
response = {"text": text}
print(response["text"])
# output
from google import genai

client = genai.Client()
prompt = "Name a moon."
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=prompt,
    store=False,
)
text = response.output_text
del response
response = {"text": text}
print(response["text"])
