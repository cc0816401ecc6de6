# finding: GI101 5 unsafe
# rows: part.file_data.text
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[types.Part.from_uri(file_uri="https://example.com/a.txt", mime_type="text/plain"), "Summarize."],
)
print(response.text)
