# finding: GI201 4
# finding: GI201 18
# finding: GI201 19
# finding: GI201 20
# flags: --unsafe
# types: the archived SDK is unknown to the checker, and mypy does not tell a function_call step from the others
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai
from google.ai.generativelanguage_v1beta.types import content

genai.configure(api_key="key")
generation_config = {
    "temperature": 1,
    "response_schema": content.Schema(
        type=content.Type.OBJECT,
        required=["name"],
        properties={
            "name": content.Schema(
                type=content.Type.STRING,
            ),
        },
    ),
    "response_mime_type": "application/json",
}
model = genai.GenerativeModel(model_name="gemini-2.5-flash", generation_config=generation_config)
chat = model.start_chat(history=[])
response = chat.send_message("Name a moon.")
print(response.text)
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
response = client.interactions.create(
    model=model,
    input="Name a moon.",
    generation_config={"temperature": 1},
    response_format={
        "type": "text",
        "mime_type": "application/json",
        "schema": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
    },
    store=False,
)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
