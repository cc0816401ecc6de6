# finding: GI101 4
from google import genai

client = genai.Client(); question = "Name a moon."
r = client.models.generate_content(model="gemini-2.5-flash", contents=question); print(r.text)
# output
from google import genai

client = genai.Client(); question = "Name a moon."
r = client.interactions.create(
    model="gemini-2.5-flash",
    input=question,
    store=False,
); print(r.output_text)
