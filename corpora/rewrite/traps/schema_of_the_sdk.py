# finding: GI302 11 GI319
# run: raises BadRequestError
from google import genai
from google.genai import types

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    response_format={
        "type": "text",
        "mime_type": "application/json",
        "schema": types.Schema(type=types.Type.STRING),
    },
    store=False,
)
print(interaction.output_text)
