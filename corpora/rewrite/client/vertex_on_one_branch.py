# finding: GI101 11 GI502
import os

from google import genai


def make() -> genai.Client:
    if os.environ.get("GOOGLE_CLOUD_PROJECT"):
        return genai.Client(enterprise=True, project=os.environ["GOOGLE_CLOUD_PROJECT"])
    return genai.Client()

print(make().models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
