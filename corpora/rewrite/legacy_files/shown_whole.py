# finding: GI201 3
# finding: GI201 4
# finding: GI201 8
# finding: GI201 13
# flags: --unsafe
# types: the archived SDK is unknown to the checker, and google-genai says that a file may have no name
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def send(path: str) -> str:
    file = genai.upload_file(path, mime_type="image/png")
    print(f"{file} is {file.state}")
    return file.name


print(model.generate_content("Name a moon.").text)
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"


def send(path: str) -> str:
    file = client.files.upload(file=path, config={"mime_type": "image/png"})
    print(f"{file} is {file.state}")
    return file.name


response = client.interactions.create(model=model, input="Name a moon.", store=False)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
