# finding: GI101 8
from google import genai
from google.genai import types

client = genai.Client()
parts = []
for picture in (b"one", b"two"):
    parts.append(types.Part.from_bytes(data=picture, mime_type="image/png"))
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[
        types.Content(role="user", parts=[types.Part(text="Hello.")]),
        types.Content(role="model", parts=[types.Part(text="Hi.")]),
        types.Content(role="user", parts=[*parts, types.Part(text="Which moons?")]),
    ],
)
print(response.text)
# output
import base64

from google import genai

client = genai.Client()
parts = []
for picture in (b"one", b"two"):
    parts.append({
        "type": "image",
        "data": base64.b64encode(picture).decode(),
        "mime_type": "image/png",
    })
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "user_input", "content": [{"type": "text", "text": "Hello."}]},
        {"type": "model_output", "content": [{"type": "text", "text": "Hi."}]},
        {
            "type": "user_input",
            "content": [*parts, {"type": "text", "text": "Which moons?"}],
        },
    ],
    store=False,
)
print(response.output_text)
