# finding: GI101 17 unsafe
# run: an uploaded file has another address each time
import pathlib

from google import genai
from google.genai import types

client = genai.Client()
pathlib.Path("moon.pdf").write_bytes(b"%PDF-")


class Kind:
    mime_type = input("Type: ") if len(pathlib.os.sys.argv) > 9 else "application/pdf"


def ask(kind: Kind) -> None:
    file = client.files.upload(file="moon.pdf")
    part = types.Part.from_uri(file_uri=file.uri, mime_type=kind.mime_type)
    print(client.models.generate_content(model="gemini-2.5-flash", contents=[part, "What is it?"]).text)


ask(Kind())
