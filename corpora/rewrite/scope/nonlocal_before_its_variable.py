# finding: GI101 9
from google import genai

client = genai.Client()


def main() -> None:
    def ask(prompt: str) -> None:
        nonlocal answer
        answer = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)

    answer = None
    ask("Name a moon.")
    print(answer.text)


main()
# output
from google import genai

client = genai.Client()


def main() -> None:
    def ask(prompt: str) -> None:
        nonlocal answer
        answer = client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            store=False,
        )

    answer = None
    ask("Name a moon.")
    print(answer.output_text)


main()
