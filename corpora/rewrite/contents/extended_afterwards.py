# finding: GI101 6
from google import genai

client = genai.Client()
contents = ["Name a moon."]
contents += ["Answer in Latin."]
response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
print(response.text)
# output
from google import genai

client = genai.Client()
contents = [{"type": "text", "text": "Name a moon."}]
contents += [{"type": "text", "text": "Answer in Latin."}]
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=contents,
    store=False,
)
print(response.output_text)
