# finding: GI101 6
def ask(prompt: str) -> str:
    from google import genai
    from google.genai import types

    client = genai.Client()
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=prompt, config=types.GenerateContentConfig(seed=1)
    )
    return response.text or ""


print(ask("A moon."))
# output
def ask(prompt: str) -> str:
    from google import genai

    client = genai.Client()
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        generation_config={"seed": 1},
        store=False,
    )
    return response.output_text or ""


print(ask("A moon."))
