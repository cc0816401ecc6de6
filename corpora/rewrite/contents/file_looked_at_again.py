# finding: GI101 10
# run: an uploaded file has another address each time
import io
import time
from google import genai

client = genai.Client()
file = client.files.upload(file=io.BytesIO(b"\x1aE"), config={"mime_type": "video/webm"})
while not file.state or file.state.name == "PROCESSING":
    time.sleep(1)
    file = client.files.get(name=file.name)
response = client.models.generate_content(model="gemini-2.5-flash", contents=[file, "Sum it up."])
print(response.text)
# output
import io
import time
from google import genai

client = genai.Client()
file = client.files.upload(file=io.BytesIO(b"\x1aE"), config={"mime_type": "video/webm"})
while not file.state or file.state.name == "PROCESSING":
    time.sleep(1)
    file = client.files.get(name=file.name)
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "video", "uri": file.uri, "mime_type": file.mime_type},
        {"type": "text", "text": "Sum it up."},
    ],
    store=False,
)
print(response.output_text)
