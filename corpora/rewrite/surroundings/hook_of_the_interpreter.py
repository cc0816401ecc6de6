# finding: GI101 15 GI514
import sys

from google import genai
from google.genai import errors

client = genai.Client()


def show(kind, error, at):
    if isinstance(error, errors.ClientError):
        print("client error")


sys.excepthook = show
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
