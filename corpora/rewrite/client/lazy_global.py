# finding: GI101 14
from google import genai

_client: genai.Client | None = None


def get_client() -> genai.Client:
    global _client
    if _client is None:
        _client = genai.Client()
    return _client


def main() -> None:
    response = get_client().models.generate_content(model="gemini-2.5-flash", contents="Name three moons.")
    if response.text:
        print(response.text.upper())


main()
# output
from google import genai

_client: genai.Client | None = None


def get_client() -> genai.Client:
    global _client
    if _client is None:
        _client = genai.Client()
    return _client


def main() -> None:
    response = get_client().interactions.create(
        model="gemini-2.5-flash",
        input="Name three moons.",
        store=False,
    )
    if response.output_text:
        print(response.output_text.upper())


main()
