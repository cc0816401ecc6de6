# finding: GI101 5
from google import genai

client = genai.Client()
prompt = "Name a moon."
response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
if hasattr(response, "text") and response.text:
    print(response.text)
print(getattr(response, 'text', None) or "nothing")
# output
from google import genai

client = genai.Client()
prompt = "Name a moon."
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=prompt,
    store=False,
)
if hasattr(response, "output_text") and response.output_text:
    print(response.output_text)
print(getattr(response, 'output_text', None) or "nothing")
