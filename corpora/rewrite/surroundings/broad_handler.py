# finding: GI101 11
import logging

from google import genai

log = logging.getLogger(__name__)
client = genai.Client()


def ask(prompt: str) -> str | None:
    try:
        response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    except Exception:
        log.exception("Asking failed")
        return None
    else:
        return response.text
    finally:
        print("asked")


print(ask("Name a moon."))
# output
import logging

from google import genai

log = logging.getLogger(__name__)
client = genai.Client()


def ask(prompt: str) -> str | None:
    try:
        response = client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            store=False,
        )
    except Exception:
        log.exception("Asking failed")
        return None
    else:
        return response.output_text
    finally:
        print("asked")


print(ask("Name a moon."))
