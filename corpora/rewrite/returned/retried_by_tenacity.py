# finding: GI101 9
# flags: --unsafe
from google import genai
from tenacity import retry, stop_after_attempt, wait_exponential

client = genai.Client()


@retry(stop=stop_after_attempt(3), wait=wait_exponential(min=1), reraise=True)
def _ask(prompt: str):
    return client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
    )


print(_ask("Name a moon.").text)
# output
from google import genai
from tenacity import retry, stop_after_attempt, wait_exponential

client = genai.Client()


@retry(stop=stop_after_attempt(3), wait=wait_exponential(min=1), reraise=True)
def _ask(prompt: str):
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    )


print(_ask("Name a moon.").output_text)
