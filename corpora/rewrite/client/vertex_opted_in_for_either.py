# flags: --vertex
# finding: GI101 13
import os

from google import genai


def make() -> genai.Client:
    if os.environ.get("GOOGLE_CLOUD_PROJECT"):
        return genai.Client(enterprise=True, project=os.environ["GOOGLE_CLOUD_PROJECT"])
    return genai.Client()


client = make()
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
# output
import os

from google import genai


def make() -> genai.Client:
    if os.environ.get("GOOGLE_CLOUD_PROJECT"):
        return genai.Client(enterprise=True, project=os.environ["GOOGLE_CLOUD_PROJECT"])
    return genai.Client()


client = make()
print(client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
).output_text)
