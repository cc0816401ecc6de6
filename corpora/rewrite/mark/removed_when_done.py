# flags: --mark
# finding: GI101 5
from google import genai

client = genai.Client()
# interactions-migrate: left GI509 what the contents are is not certain
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name three moons.")
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name three moons.",
    store=False,
)
print(response.output_text)
