# finding: GI101 8 GI514
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
