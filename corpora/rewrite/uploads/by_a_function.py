# finding: GI101 18
# run: an uploaded file has another address each time
import pathlib

from google import genai

client = genai.Client()
pathlib.Path("moon.mp4").write_bytes(b"moon")
pathlib.Path("moon.pdf").write_bytes(b"%PDF-")
FOLDER = pathlib.Path(".")


def upload(path):
    print(path)
    file = client.files.upload(file=path)
    return client.files.get(name=file.name)


document = upload(FOLDER / "moon.pdf")
print(client.models.generate_content(model="gemini-2.5-flash", contents=[document, "What is it?"]).text)
# output
import pathlib

from google import genai

client = genai.Client()
pathlib.Path("moon.mp4").write_bytes(b"moon")
pathlib.Path("moon.pdf").write_bytes(b"%PDF-")
FOLDER = pathlib.Path(".")


def upload(path):
    print(path)
    file = client.files.upload(file=path)
    return client.files.get(name=file.name)


document = upload(FOLDER / "moon.pdf")
print(client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "document", "uri": document.uri, "mime_type": document.mime_type},
        {"type": "text", "text": "What is it?"},
    ],
    store=False,
).output_text)
