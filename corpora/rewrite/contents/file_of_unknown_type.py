# finding: GI101 7 unsafe
# run: reads a file
import sys
from google import genai

client = genai.Client()
path = sys.argv[1]
file = client.files.upload(file=path)
response = client.models.generate_content(model="gemini-2.5-flash", contents=[file, "Summarize it."])
print(response.text)
