# finding: GI101 6
# run: an uploaded file has another address each time
# rows: file.uri, file.mime_type
import io
from google import genai

client = genai.Client()
file = client.files.upload(file=io.BytesIO(b"%PDF-1.4"), config={"mime_type": "application/pdf"})
response = client.models.generate_content(
    model="gemini-2.5-flash", contents=[file, "Summarize the paper."]
)
print(response.text)
# output
import io
from google import genai

client = genai.Client()
file = client.files.upload(file=io.BytesIO(b"%PDF-1.4"), config={"mime_type": "application/pdf"})
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "document", "uri": file.uri, "mime_type": file.mime_type},
        {"type": "text", "text": "Summarize the paper."},
    ],
    store=False,
)
print(response.output_text)
