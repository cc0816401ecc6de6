# finding: GI101 6
from google import genai
from google.genai import types

client = genai.Client()
question = "And another?"
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[
        types.UserContent("Name a moon."),
        types.ModelContent(parts=[types.Part(text="Titan.")]),
        types.UserContent(parts=question),
    ],
)
print(response.text)
# output
from google import genai

client = genai.Client()
question = "And another?"
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "user_input", "content": [{"type": "text", "text": "Name a moon."}]},
        {"type": "model_output", "content": [{"type": "text", "text": "Titan."}]},
        {"type": "user_input", "content": [{"type": "text", "text": question}]},
    ],
    store=False,
)
print(response.output_text)
