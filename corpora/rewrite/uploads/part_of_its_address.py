# finding: GI101 10
# finding: GI103 11
# finding: GI103 21
# run: an uploaded file has another address each time
import pathlib

from google import genai
from google.genai import types

client = genai.Client()
pathlib.Path("moon.pdf").write_bytes(b"%PDF-")
file = client.files.upload(file="moon.pdf")
part = types.Part.from_uri(file_uri=file.uri, mime_type=file.mime_type)
print(client.models.generate_content(model="gemini-2.5-flash", contents=[part, "What is it?"]).text)
chat = client.chats.create(
    model="gemini-2.5-flash",
    history=[
        {
            "role": "user",
            "parts": [{"file_data": {"file_uri": file.uri, "mime_type": file.mime_type}}],
        },
        {"role": "model", "parts": [{"text": "A page."}]},
    ],
)
print(chat.send_message("What is on it?").text)
# output
import pathlib

from google import genai

client = genai.Client()
pathlib.Path("moon.pdf").write_bytes(b"%PDF-")
file = client.files.upload(file="moon.pdf")
part = {"type": "document", "uri": file.uri, "mime_type": file.mime_type}
print(client.interactions.create(
    model="gemini-2.5-flash",
    input=[part, {"type": "text", "text": "What is it?"}],
    store=False,
).output_text)
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {
            "type": "user_input",
            "content": [{"type": "document", "uri": file.uri, "mime_type": file.mime_type}],
        },
        {"type": "model_output", "content": [{"type": "text", "text": "A page."}]},
        {"type": "user_input", "content": [{"type": "text", "text": "What is on it?"}]},
    ],
    store=False,
)
print(interaction.output_text)
