# finding: GI101 10 unsafe
from google import genai

client = genai.Client()


def show(text: str | None) -> None:
    print("nothing" if text is None else text)


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
show(response.text)
