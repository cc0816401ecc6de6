# finding: GI101 5
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[types.Part.from_bytes(data=b"a,b\n1,2\n", mime_type="text/csv"), "Sum column b."],
)
print(response.text)
# output
import base64

from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {
            "type": "document",
            "data": base64.b64encode(b"a,b\n1,2\n").decode(),
            "mime_type": "text/csv",
        },
        {"type": "text", "text": "Sum column b."},
    ],
    store=False,
)
print(response.output_text)
