# finding: GI101 4
from google import genai

client = genai.Client()
ask = lambda prompt: client.models.generate_content(model="gemini-2.5-flash", contents=f"A {prompt}").text
print(ask("moon"))
# output
from google import genai

client = genai.Client()
ask = lambda prompt: client.interactions.create(
    model="gemini-2.5-flash",
    input=f"A {prompt}",
    store=False,
).output_text
print(ask("moon"))
