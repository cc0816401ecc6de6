# finding: GI101 12 unsafe
# run: an uploaded file has another address each time
import pathlib

from google import genai

client = genai.Client()
pathlib.Path("moon.mp4").write_bytes(b"moon")
pathlib.Path("moon.pdf").write_bytes(b"%PDF-")
import os

name = os.environ.get("FILE_NAME") or client.files.upload(file="moon.pdf").name
file = client.files.get(name=name)
print(client.models.generate_content(model="gemini-2.5-flash", contents=[file, "What is it?"]).text)
