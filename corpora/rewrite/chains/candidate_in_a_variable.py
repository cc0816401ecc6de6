# flags: --unsafe
# finding: GI101 6
from google import genai


def main():
    client = genai.Client()
    response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
    if not response.candidates:
        return
    candidate = response.candidates[0]
    if candidate.content and candidate.content.parts:
        print(candidate.content.parts[0].text)
    if candidate.finish_reason.name == "MAX_TOKENS":
        print("cut off")


main()
# output
from google import genai


def main():
    client = genai.Client()
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input="Name a moon.",
        store=False,
    )
    if not response.steps:
        return
    if response.steps:
        print(response.output_text)
    if response.status == "incomplete":
        print("cut off")


main()
