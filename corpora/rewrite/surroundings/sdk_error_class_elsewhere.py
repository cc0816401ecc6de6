# finding: GI101 8
from google import genai
from google.genai.errors import ClientError

client = genai.Client()


def ask(prompt: str) -> str:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text or ""


def main() -> None:
    try:
        print(ask("Name a moon."))
    except ClientError:
        print("failed")


main()
# output
from google import genai
from google.genai._interactions import APIStatusError, InternalServerError

client = genai.Client()


def ask(prompt: str) -> str:
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    ).output_text or ""


def main() -> None:
    try:
        print(ask("Name a moon."))
    except InternalServerError:
        raise
    except APIStatusError:
        print("failed")


main()
