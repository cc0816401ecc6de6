# finding: GI101 10
import time

from google import genai

client = genai.Client()


def _timed(prompt: str):
    start = time.monotonic()
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return response, time.monotonic() - start


response, seconds = _timed("Name a moon.")
print(response.text, seconds < 60)
# output
import time

from google import genai

client = genai.Client()


def _timed(prompt: str):
    start = time.monotonic()
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    )
    return response, time.monotonic() - start


response, seconds = _timed("Name a moon.")
print(response.output_text, seconds < 60)
