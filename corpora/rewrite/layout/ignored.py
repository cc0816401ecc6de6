# finding: GI101 4 suppressed
# finding: GI101 5
from google import genai

client = genai.Client()
one = client.models.generate_content(model="gemini-2.5-flash", contents="A.")  # interactions-migrate: ignore
two = client.models.generate_content(model="gemini-2.5-flash", contents="B.")  # interactions-migrate: ignore[GI102]
print(one.text, two.text)
# output
from google import genai

client = genai.Client()
one = client.models.generate_content(model="gemini-2.5-flash", contents="A.")  # interactions-migrate: ignore
two = client.interactions.create(
    model="gemini-2.5-flash",
    input="B.",
    store=False,
)  # interactions-migrate: ignore[GI102]
print(one.text, two.output_text)
