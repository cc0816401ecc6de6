# finding: GI101 12
# finding: GI101 16
# run: an uploaded file has another address each time
import pathlib

from google import genai

client = genai.Client()
pathlib.Path("moon.mp4").write_bytes(b"moon")
pathlib.Path("moon.pdf").write_bytes(b"%PDF-")
name = "moon.mp4"
video = client.files.upload(file=name)
while not video.state or video.state.name == "PROCESSING":
    video = client.files.get(name=video.name)
response = client.models.generate_content(model="gemini-2.5-flash", contents=[video, "What is it?"])
print(response.text)
kept = video.name
again = client.files.get(name=kept)
print(client.models.generate_content(model="gemini-2.5-flash", contents=[again, "What is it?"]).text)
# output
import pathlib

from google import genai

client = genai.Client()
pathlib.Path("moon.mp4").write_bytes(b"moon")
pathlib.Path("moon.pdf").write_bytes(b"%PDF-")
name = "moon.mp4"
video = client.files.upload(file=name)
while not video.state or video.state.name == "PROCESSING":
    video = client.files.get(name=video.name)
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "video", "uri": video.uri, "mime_type": video.mime_type},
        {"type": "text", "text": "What is it?"},
    ],
    store=False,
)
print(response.output_text)
kept = video.name
again = client.files.get(name=kept)
print(client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "video", "uri": again.uri, "mime_type": again.mime_type},
        {"type": "text", "text": "What is it?"},
    ],
    store=False,
).output_text)
