# finding: GI101 5
from google import genai

client = genai.Client()
prompt = "Name a moon."
response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
if response.text in (None, ""):
    print("nothing")
print("done")
# output
from google import genai

client = genai.Client()
prompt = "Name a moon."
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=prompt,
    store=False,
)
if response.output_text in (None, ""):
    print("nothing")
print("done")
