# finding: GI101 8
from google import genai


def main():
    client = genai.Client()

    def ask(prompt: str):
        return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)

    def ask_twice(prompt: str):
        response = ask(prompt)
        if not response.text:
            response = ask(prompt)
        return response

    print(ask_twice("Name a moon.").text)


main()
# output
from google import genai


def main():
    client = genai.Client()

    def ask(prompt: str):
        return client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            store=False,
        )

    def ask_twice(prompt: str):
        response = ask(prompt)
        if not response.output_text:
            response = ask(prompt)
        return response

    print(ask_twice("Name a moon.").output_text)


main()
