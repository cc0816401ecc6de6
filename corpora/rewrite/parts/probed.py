# finding: GI101 7
# rows: part.text
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    text = ""
    if hasattr(response, "candidates") and response.candidates:
        for part in response.candidates[0].content.parts:
            if hasattr(part, "text") and part.text:
                if not (hasattr(part, "thought") and part.thought):
                    text += part.text
    return text


print(ask("Name a moon."))
# output
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    )
    text = ""
    if hasattr(response, "steps") and response.steps:
        for step in response.steps or []:
            if step.type == "model_output":
                for item in step.content or []:
                    if item.type == "text":
                        text += item.text
    return text


print(ask("Name a moon."))
