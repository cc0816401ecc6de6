# finding: GI101 7
# finding: GI101 9
from google import genai

client = genai.Client()
polite = True
if polite:
    prompt = "Please name a moon."
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
else:
    response = client.models.generate_content(model="gemini-2.5-flash", contents="A moon!")
print(response.text)
# output
from google import genai

client = genai.Client()
polite = True
if polite:
    prompt = "Please name a moon."
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    )
else:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input="A moon!",
        store=False,
    )
print(response.output_text)
