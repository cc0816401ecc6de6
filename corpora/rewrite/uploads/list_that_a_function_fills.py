# finding: GI101 16 GI509
# run: an uploaded file has another address each time
import pathlib

from google import genai

client = genai.Client()
pathlib.Path("moon.pdf").write_bytes(b"%PDF-")


def add(files, more):
    for file in more:
        files.append(file)


files = [client.files.upload(file="moon.pdf")]
add(files, ["Which page?"])
print(client.models.generate_content(model="gemini-2.5-flash", contents=[files[-1], "What is it?"]).text)
