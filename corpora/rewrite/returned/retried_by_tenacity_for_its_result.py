# finding: GI101 9 GI511
# flags: --unsafe
from google import genai
from tenacity import retry, retry_if_result, stop_after_attempt

client = genai.Client()


@retry(stop=stop_after_attempt(3), retry=retry_if_result(lambda response: not response.text))
def _ask(prompt: str):
    return client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
    )


print(_ask("Name a moon.").text)
