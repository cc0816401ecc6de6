# finding: GI101 12
# run: an uploaded file has another address each time
import pathlib

from google import genai

client = genai.Client()
pathlib.Path("moon.mp4").write_bytes(b"moon")
pathlib.Path("moon.pdf").write_bytes(b"%PDF-")
import io

KIND = "application/pdf"
document = client.files.upload(file=io.BytesIO(b"%PDF-"), config=dict(display_name="moon", mime_type=KIND))
print(client.models.generate_content(model="gemini-2.5-flash", contents=["What is it?", document]).text)
# output
import pathlib

from google import genai

client = genai.Client()
pathlib.Path("moon.mp4").write_bytes(b"moon")
pathlib.Path("moon.pdf").write_bytes(b"%PDF-")
import io

KIND = "application/pdf"
document = client.files.upload(file=io.BytesIO(b"%PDF-"), config=dict(display_name="moon", mime_type=KIND))
print(client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "text", "text": "What is it?"},
        {"type": "document", "uri": document.uri, "mime_type": document.mime_type},
    ],
    store=False,
).output_text)
