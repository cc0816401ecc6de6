# finding: GI201 3
# finding: GI201 7
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")


def make(name: str):
    return genai.GenerativeModel(name)


print(make("gemini-2.5-flash").generate_content("Name a moon.").text)
# output
from google import genai

client = genai.Client(api_key="key")


def make(name: str):
    return name


response = client.interactions.create(
    model=make("gemini-2.5-flash"),
    input="Name a moon.",
    store=False,
)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
