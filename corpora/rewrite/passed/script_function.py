# finding: GI101 11
from google import genai


def show(answer):
    print(answer.text, answer.usage_metadata.total_token_count)


def main() -> None:
    client = genai.Client()
    prompt = "Name a moon."
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    show(answer=response)


if __name__ == "__main__":
    main()
# output
from google import genai


def show(answer):
    print(answer.output_text, answer.usage.total_tokens)


def main() -> None:
    client = genai.Client()
    prompt = "Name a moon."
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    )
    show(answer=response)


if __name__ == "__main__":
    main()
