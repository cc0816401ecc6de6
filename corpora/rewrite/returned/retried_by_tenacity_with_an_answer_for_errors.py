# finding: GI101 9 GI511
# flags: --unsafe
from google import genai
from tenacity import retry, stop_after_attempt

client = genai.Client()


@retry(stop=stop_after_attempt(3), retry_error_callback=lambda state: None)
def _ask(prompt: str):
    return client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
    )


print(_ask("Name a moon.").text)
