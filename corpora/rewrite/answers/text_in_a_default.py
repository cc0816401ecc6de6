# finding: GI101 10 unsafe
from google import genai

client = genai.Client()


def shout(text="nothing"):
    return (text if text is not None else "none").upper()


print(shout(text=client.models.generate_content(model="gemini-2.5-flash", contents="block me").text))
