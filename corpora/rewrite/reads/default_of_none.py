# finding: GI101 7
from google import genai

client = genai.Client()
prompt = "Name a moon."
response = None
try:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
except Exception as error:
    print(f"failed: {error}")
if response is None:
    print("no answer")
elif response and response.text:
    print(response.text.strip())
# output
from google import genai

client = genai.Client()
prompt = "Name a moon."
response = None
try:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    )
except Exception as error:
    print(f"failed: {error}")
if response is None:
    print("no answer")
elif response and response.output_text:
    print(response.output_text.strip())
