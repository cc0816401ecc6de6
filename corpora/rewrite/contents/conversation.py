# finding: GI101 5
# rows: content.parts, content.role, content.role.user, content.role.model
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[
        types.Content(role="user", parts=[types.Part(text="Name a moon.")]),
        types.Content(role="model", parts=[types.Part(text="Titan.")]),
        types.Content(role="user", parts=[types.Part.from_text(text="And another?")]),
    ],
)
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "user_input", "content": [{"type": "text", "text": "Name a moon."}]},
        {"type": "model_output", "content": [{"type": "text", "text": "Titan."}]},
        {"type": "user_input", "content": [{"type": "text", "text": "And another?"}]},
    ],
    store=False,
)
print(response.output_text)
