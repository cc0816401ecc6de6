# finding: GI201 4 GI586
# finding: GI101 9
# finding: GI201 13 GI586
# finding: GI201 13 GI580
# run: needs the archived google-generativeai package
import google.generativeai as legacy
from google import genai

legacy.configure(api_key="k")
client = genai.Client()


def ask(prompt: str) -> str | None:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text


def ask_legacy(prompt: str) -> str:
    return legacy.GenerativeModel("gemini-1.5-flash").generate_content(prompt).text
# output
import google.generativeai as legacy
from google import genai

legacy.configure(api_key="k")
client = genai.Client()


def ask(prompt: str) -> str | None:
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    ).output_text


def ask_legacy(prompt: str) -> str:
    return legacy.GenerativeModel("gemini-1.5-flash").generate_content(prompt).text
