# finding: GI101 6
# finding: GI101 7
# rows: part.text
from google import genai

client = genai.Client()
moon = "Titan"
prompt = f"How far away is {moon}?"
first = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
second = client.models.generate_content(model="gemini-2.5-flash", contents="Name three moons.")
print(first.text, second.text)
# output
from google import genai

client = genai.Client()
moon = "Titan"
prompt = f"How far away is {moon}?"
first = client.interactions.create(model="gemini-2.5-flash", input=prompt, store=False)
second = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name three moons.",
    store=False,
)
print(first.output_text, second.output_text)
