# finding: GI101 9
# run: an uploaded file has another address each time
import tempfile
from google import genai

client = genai.Client()
with tempfile.NamedTemporaryFile(suffix=".pdf") as copy:
    copy.write(b"%PDF-1.4")
    copy.flush()
    file = client.files.upload(file=copy.name)
response = client.models.generate_content(model="gemini-2.5-flash", contents=[file, "Sum it up."])
print(response.text)
# output
import tempfile
from google import genai

client = genai.Client()
with tempfile.NamedTemporaryFile(suffix=".pdf") as copy:
    copy.write(b"%PDF-1.4")
    copy.flush()
    file = client.files.upload(file=copy.name)
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "document", "uri": file.uri, "mime_type": file.mime_type},
        {"type": "text", "text": "Sum it up."},
    ],
    store=False,
)
print(response.output_text)
