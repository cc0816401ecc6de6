# finding: GI102 29
import mimetypes

from google import genai
from google.genai import types


def save_binary_file(file_name, data):
    print(file_name, len(data))


def generate():
    client = genai.Client()
    contents = [
        types.Content(
            role="user",
            parts=[
                types.Part.from_text(text="""Generate an image of a banana wearing a costume."""),
            ],
        ),
    ]
    generate_content_config = types.GenerateContentConfig(
        response_modalities=[
            "IMAGE",
            "TEXT",
        ],
    )

    file_index = 0
    for chunk in client.models.generate_content_stream(
        model="gemini-2.5-flash-image",
        contents=contents,
        config=generate_content_config,
    ):
        if (
            chunk.candidates is None
            or chunk.candidates[0].content is None
            or chunk.candidates[0].content.parts is None
        ):
            continue
        if chunk.candidates[0].content.parts[0].inline_data and chunk.candidates[0].content.parts[0].inline_data.data:
            file_name = f"ENTER_FILE_NAME_{file_index}"
            file_index += 1
            inline_data = chunk.candidates[0].content.parts[0].inline_data
            data_buffer = inline_data.data
            file_extension = mimetypes.guess_extension(inline_data.mime_type)
            save_binary_file(f"{file_name}{file_extension}", data_buffer)
        else:
            print(chunk.text, end="")


generate()
# output
import base64
import mimetypes

from google import genai


def save_binary_file(file_name, data):
    print(file_name, len(data))


def generate():
    client = genai.Client()
    contents = """Generate an image of a banana wearing a costume."""

    file_index = 0
    for event in client.interactions.create(
        model="gemini-2.5-flash-image",
        input=contents,
        response_format=[{"type": "image"}, {"type": "text"}],
        stream=True,
        store=False,
    ):
        if event.event_type == "step.delta" and event.delta.type in ("image", "audio", "video"):
            file_name = f"ENTER_FILE_NAME_{file_index}"
            file_index += 1
            inline_data = event.delta
            data_buffer = base64.b64decode(inline_data.data or "")
            file_extension = mimetypes.guess_extension(inline_data.mime_type)
            save_binary_file(f"{file_name}{file_extension}", data_buffer)
        elif event.event_type == "step.delta" and event.delta.type == "text":
            print(event.delta.text, end="")
        elif event.event_type == "error":
            raise RuntimeError(event.error)


generate()
