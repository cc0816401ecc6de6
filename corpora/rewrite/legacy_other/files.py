# finding: GI201 3
# finding: GI201 4
# finding: GI201 5
# finding: GI201 9
# finding: GI201 15
# types: the archived SDK is unknown to the checker, and google-genai says that a file may have no name
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
print(model.generate_content("Name a moon.").text)


def tidy() -> None:
    for file in genai.list_files():
        print(file.name, file.state.name)
        file.delete()


def state_of(name: str) -> str:
    return genai.get_file(name).state.name
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
response = client.interactions.create(model=model, input="Name a moon.", store=False)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)


def tidy() -> None:
    for file in client.files.list():
        print(file.name, file.state.name)
        client.files.delete(name=file.name)


def state_of(name: str) -> str:
    return client.files.get(name=name).state.name
