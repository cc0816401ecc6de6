# finding: GI101 9 GI514
# run: an uploaded file has another address each time
import io

from google import genai
from google.genai import errors

client = genai.Client()
try:
    file = client.files.upload(file=io.BytesIO(b"Titan"), config={"mime_type": "text/plain"})
    print(client.models.generate_content(model="error-404", contents=["Name a moon.", file]).text)
except errors.APIError as error:
    print(error.code)
