
from google import genai

client = genai.Client()


class Page:
    text = "a page"


def tell(short: bool) -> str | None:
    found = (
        Page()
        if short
        else client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
    )
    return found.text if isinstance(found, Page) else found.output_text


print(tell(True), tell(False))
