# finding: GI101 7
from google import genai

client = genai.Client()


def _ask(prompt):
    response = client.models.generate_content(model="gemini-2.5-flash", contents=f"{prompt}?")
    return response


response = _ask("A moon")
if response.text is not None:
    print(response.text)
print(_ask("A star").usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client()


def _ask(prompt):
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=f"{prompt}?",
        store=False,
    )
    return response


response = _ask("A moon")
if response.output_text:
    print(response.output_text)
print(_ask("A star").usage.total_tokens)
