# finding: GI101 9 unsafe
# run: an uploaded file has another address each time
import io
from google import genai

client = genai.Client()
file = client.files.upload(file=io.BytesIO(b"\x1aE"), config={"mime_type": "video/webm"})
for known in client.files.list():
    if known.display_name == "moon" and known.name:
        file = client.files.get(name=known.name)
response = client.models.generate_content(model="gemini-2.5-flash", contents=[file, "Sum it up."])
print(response.text)
