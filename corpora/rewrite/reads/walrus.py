# finding: GI101 5
# finding: GI101 7
from google import genai

client = genai.Client()
prompt = "Name a moon."
if text := client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text:
    print(text)
if (response := client.models.generate_content(model="gemini-2.5-flash", contents=prompt)).text:
    print(response.text)
# output
from google import genai

client = genai.Client()
prompt = "Name a moon."
if text := client.interactions.create(
    model="gemini-2.5-flash",
    input=prompt,
    store=False,
).output_text:
    print(text)
if (response := client.interactions.create(
    model="gemini-2.5-flash",
    input=prompt,
    store=False,
)).output_text:
    print(response.output_text)
