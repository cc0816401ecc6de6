# finding: GI101 6
from google import genai
from google.genai import types

client = genai.Client()
notes = "Titan is large."
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[types.Part.from_bytes(data=b"Titan is large.", mime_type="text/plain"), "Summarize."],
)
print(response.usage_metadata is not None)
# output
from google import genai

client = genai.Client()
notes = "Titan is large."
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[{"type": "text", "text": "Titan is large."}, {"type": "text", "text": "Summarize."}],
    store=False,
)
print(response.usage is not None)
