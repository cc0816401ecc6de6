# finding: GI101 8 unsafe
# run: an uploaded file has another address each time
import io
from google import genai

client = genai.Client()
kinds = ["image/png", "application/pdf"]
for kind in kinds:
    file = client.files.upload(file=io.BytesIO(b"%PDF-1.4"), config={"mime_type": kind})
    response = client.models.generate_content(model="gemini-2.5-flash", contents=[file, "Sum it up."])
    print(response.text)
