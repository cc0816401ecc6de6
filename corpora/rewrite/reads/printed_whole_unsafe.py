# flags: --unsafe
# finding: GI101 5
# run: an interaction is printed differently
from google import genai

client = genai.Client()
prompt = "Name a moon."
response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
print(f"answer: {response}")
# output
from google import genai

client = genai.Client()
prompt = "Name a moon."
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=prompt,
    store=False,
)
print(f"answer: {response}")
