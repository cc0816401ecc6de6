# finding: GI101 7
# flags: --bridge --unsafe
from google import genai

client = genai.Client()


def show(prompt: str) -> None:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config={"top_k": 40})
    print(response.text)


show("Name a moon.")
# output
from google import genai

client = genai.Client()


def show(prompt: str) -> None:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        generation_config={"top_k": 40},
        store=False,
    )
    print(response.output_text)


show("Name a moon.")
