# finding: GI201 5
# finding: GI201 10
# finding: GI201 17
# finding: GI201 20
# finding: GI201 25
# finding: GI201 33
# finding: GI201 39
# finding: GI201 43
# types: the archived SDK is unknown to the checker, and google-genai says that a file may have no name
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import time

import google.generativeai as genai

genai.configure(api_key="key")


def upload_to_gemini(path, mime_type=None):
    """Uploads the given file to Gemini."""
    file = genai.upload_file(path, mime_type=mime_type)
    print(f"Uploaded file '{file.display_name}' as: {file.uri}")
    return file


def wait_for_files_active(files):
    for name in (file.name for file in files):
        file = genai.get_file(name)
        while file.state.name == "PROCESSING":
            time.sleep(10)
            file = genai.get_file(name)
        if file.state.name != "ACTIVE":
            raise Exception(f"File {file.name} failed to process")


model = genai.GenerativeModel("gemini-2.5-flash")


def main():
    files = [
        upload_to_gemini("moon.png", mime_type="image/png"),
    ]
    wait_for_files_active(files)
    chat_session = model.start_chat(
        history=[
            {"role": "user", "parts": [files[0]]},
            {"role": "model", "parts": ["A moon."]},
        ]
    )
    response = chat_session.send_message("Which one?")
    print(response.text)


print(model.generate_content("Name a moon.").text)
# output
import time

from google import genai

client = genai.Client(api_key="key")


def upload_to_gemini(path, mime_type=None):
    """Uploads the given file to Gemini."""
    file = client.files.upload(file=path, config={"mime_type": mime_type})
    print(f"Uploaded file '{file.display_name}' as: {file.uri}")
    return file


def wait_for_files_active(files):
    for name in (file.name for file in files):
        file = client.files.get(name=name)
        while file.state.name == "PROCESSING":
            time.sleep(10)
            file = client.files.get(name=name)
        if file.state.name != "ACTIVE":
            raise Exception(f"File {file.name} failed to process")


model = "gemini-2.5-flash"


def main():
    files = [
        upload_to_gemini("moon.png", mime_type="image/png"),
    ]
    wait_for_files_active(files)
    response = client.interactions.create(
        model=model,
        input=[
            {
                "type": "user_input",
                "content": [{"type": "image", "uri": files[0].uri, "mime_type": files[0].mime_type}],
            },
            {"type": "model_output", "content": [{"type": "text", "text": "A moon."}]},
            {"type": "user_input", "content": [{"type": "text", "text": "Which one?"}]},
        ],
        store=False,
    )
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    print(response.output_text)


answer = client.interactions.create(model=model, input="Name a moon.", store=False)
if not answer.output_text:
    raise ValueError("The answer holds no text.")
print(answer.output_text)
