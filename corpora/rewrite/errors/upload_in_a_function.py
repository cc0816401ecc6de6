# finding: GI101 15 GI514
import io

from google import genai
from google.genai import errors

client = genai.Client()


def upload() -> str:
    return client.files.upload(file=io.BytesIO(b"Titan"), config={"mime_type": "text/plain"}).name


try:
    print(upload()[:5])
    print(client.models.generate_content(model="error-404", contents="Name a moon.").text)
except errors.APIError as error:
    print(error.code)
