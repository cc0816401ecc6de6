# finding: GI101 5
# rows: part.file_data, part.file_data.file_uri, part.file_data.mime_type
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[
        types.Part.from_uri(file_uri="https://example.com/paper.pdf", mime_type="application/pdf"),
        "Summarize the paper.",
    ],
)
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {
            "type": "document",
            "uri": "https://example.com/paper.pdf",
            "mime_type": "application/pdf",
        },
        {"type": "text", "text": "Summarize the paper."},
    ],
    store=False,
)
print(response.output_text)
