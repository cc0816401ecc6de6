# finding: GI101 11
from google import genai

client = genai.Client()


def main() -> None:
    answer = None

    def ask(prompt: str) -> None:
        nonlocal answer
        answer = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)

    ask("Name a moon.")
    if answer:
        print(answer.text)


main()
# output
from google import genai

client = genai.Client()


def main() -> None:
    answer = None

    def ask(prompt: str) -> None:
        nonlocal answer
        answer = client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            store=False,
        )

    ask("Name a moon.")
    if answer:
        print(answer.output_text)


main()
