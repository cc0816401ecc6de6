# finding: GI101 7
# finding: GI101 10 unsafe
# run: an uploaded file has another address each time
import sys
from google import genai

client = genai.Client()
file = client.files.upload(file=sys.argv[1])
if file.mime_type and file.mime_type.startswith("video/"):
    response = client.models.generate_content(model="gemini-2.5-flash", contents=[file, "Sum it up."])
    print(response.text)
else:
    answer = client.models.generate_content(model="gemini-2.5-flash", contents=[file, "What is it?"])
    print(answer.text)
# output
import sys
from google import genai

client = genai.Client()
file = client.files.upload(file=sys.argv[1])
if file.mime_type and file.mime_type.startswith("video/"):
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=[
            {"type": "video", "uri": file.uri, "mime_type": file.mime_type},
            {"type": "text", "text": "Sum it up."},
        ],
        store=False,
    )
    print(response.output_text)
else:
    answer = client.models.generate_content(model="gemini-2.5-flash", contents=[file, "What is it?"])
    print(answer.text)
