# finding: GI101 20
# run: an uploaded file has another address each time
import pathlib

from google import genai

client = genai.Client()
pathlib.Path("moon").write_bytes(b"%PDF-")


def upload(path, mime_type=None):
    return client.files.upload(file=path, config={"mime_type": mime_type})


def wait(files):
    for file in files:
        print(file.name is None)


files = [upload("moon", mime_type="application/pdf")]
wait(files)
print(client.models.generate_content(model="gemini-2.5-flash", contents=[files[0], "What is it?"]).text)
# output
import pathlib

from google import genai

client = genai.Client()
pathlib.Path("moon").write_bytes(b"%PDF-")


def upload(path, mime_type=None):
    return client.files.upload(file=path, config={"mime_type": mime_type})


def wait(files):
    for file in files:
        print(file.name is None)


files = [upload("moon", mime_type="application/pdf")]
wait(files)
print(client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "document", "uri": files[0].uri, "mime_type": files[0].mime_type},
        {"type": "text", "text": "What is it?"},
    ],
    store=False,
).output_text)
