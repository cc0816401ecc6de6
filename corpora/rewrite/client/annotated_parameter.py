# finding: GI101 6
import google.genai as genai
from google.genai import types


def count_words(client: "genai.Client", text: str) -> int:
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=text, config=types.GenerateContentConfig(temperature=0.0)
    )
    return len((response.text or "").split())


print(count_words(genai.Client(), "Say five words."))
# output
import google.genai as genai


def count_words(client: "genai.Client", text: str) -> int:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=text,
        generation_config={"temperature": 0.0},
        store=False,
    )
    return len((response.output_text or "").split())


print(count_words(genai.Client(), "Say five words."))
