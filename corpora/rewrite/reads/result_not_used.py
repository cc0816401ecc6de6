# finding: GI101 5
from google import genai

client = genai.Client()
prompt = "Name a moon."
client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
print("done")
# output
from google import genai

client = genai.Client()
prompt = "Name a moon."
client.interactions.create(model="gemini-2.5-flash", input=prompt, store=False)
print("done")
