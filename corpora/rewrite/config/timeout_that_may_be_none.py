# finding: GI101 7 GI508
# finding: GI101 11 GI508
from google import genai

client = genai.Client()


def name(prompt: str, limit: int | None = None, other=None) -> None:
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=prompt, config={"http_options": {"timeout": limit}}
    )
    print(response.text)
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=prompt, config={"http_options": {"timeout": other}}
    )
    print(response.text)


name("Name three moons.")
