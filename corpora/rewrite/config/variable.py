# finding: GI101 14
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, temperature: float) -> str:
    # Low temperatures give the same moons each time.
    config = types.GenerateContentConfig(
        temperature=temperature,
        max_output_tokens=200,
    )

    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=question,
        config=config,
    )
    return response.text or ""


print(ask("Name three moons.", 0.1))
# output
from google import genai

client = genai.Client()


def ask(question: str, temperature: float) -> str:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        # Low temperatures give the same moons each time.
        generation_config={"temperature": temperature, "max_output_tokens": 200},
        store=False,
    )
    return response.output_text or ""


print(ask("Name three moons.", 0.1))
