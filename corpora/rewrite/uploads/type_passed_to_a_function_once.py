# finding: GI101 19 unsafe
# run: an uploaded file has another address each time
import pathlib

from google import genai

client = genai.Client()
pathlib.Path("moon").write_bytes(b"%PDF-")


def upload(path, mime_type=None):
    return client.files.upload(file=path, config={"mime_type": mime_type})


document = upload("moon", mime_type="application/pdf")
print(document.name is None)
try:
    print(upload("moon").name)
except ValueError:
    print("of no type")
print(client.models.generate_content(model="gemini-2.5-flash", contents=[document, "What is it?"]).text)
