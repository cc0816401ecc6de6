# finding: GI101 5
from google import genai

client = genai.Client()

response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")


def show() -> None:
    print(response.text)


show()
# output
from google import genai

client = genai.Client()

response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)


def show() -> None:
    print(response.output_text)


show()
