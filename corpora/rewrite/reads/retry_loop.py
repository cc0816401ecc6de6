# finding: GI101 11
import time

from google import genai

client = genai.Client()


def ask(prompt: str, attempts: int = 3) -> str:
    for attempt in range(attempts):
        try:
            response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
            if response.text:
                return response.text.strip()
        except Exception as error:
            print("retry", attempt, error)
            time.sleep(0.01)
    return ""


print(ask("Name a moon."))
# output
import time

from google import genai

client = genai.Client()


def ask(prompt: str, attempts: int = 3) -> str:
    for attempt in range(attempts):
        try:
            response = client.interactions.create(
                model="gemini-2.5-flash",
                input=prompt,
                store=False,
            )
            if response.output_text:
                return response.output_text.strip()
        except Exception as error:
            print("retry", attempt, error)
            time.sleep(0.01)
    return ""


print(ask("Name a moon."))
