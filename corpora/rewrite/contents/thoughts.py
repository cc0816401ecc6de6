# finding: GI101 5
# rows: part.thought_signature
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[
        types.Content(role="user", parts=[types.Part(text="Name a moon.")]),
        types.Content(
            role="model",
            parts=[
                types.Part(text="A moon of Saturn, perhaps.", thought=True),
                types.Part(text="Titan.", thought_signature=b"signed"),
            ],
        ),
        types.Content(role="user", parts=[types.Part(text="And another?")]),
    ],
)
print(response.text)
# output
import base64

from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "user_input", "content": [{"type": "text", "text": "Name a moon."}]},
        {
            "type": "thought",
            "summary": [{"type": "text", "text": "A moon of Saturn, perhaps."}],
            "signature": base64.b64encode(b"signed").decode(),
        },
        {"type": "model_output", "content": [{"type": "text", "text": "Titan."}]},
        {"type": "user_input", "content": [{"type": "text", "text": "And another?"}]},
    ],
    store=False,
)
print(response.output_text)
