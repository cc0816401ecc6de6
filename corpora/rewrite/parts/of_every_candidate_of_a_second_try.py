# finding: GI101 8
# finding: GI101 14
# flags: --unsafe
from google import genai

client = genai.Client(http_options={"retry_options": {"attempts": 1}})


def ask(prompt: str) -> str:
    try:
        response = client.models.generate_content(
            model="error-400",
            contents=prompt,
        )
        return response.text or ""
    except Exception:
        response = client.models.generate_content(
            model="gemini-2.5-flash",
            contents=prompt,
        )
        text = ""
        if response.candidates:
            for candidate in response.candidates:
                if hasattr(candidate, "content") and hasattr(candidate.content, "parts"):
                    for part in candidate.content.parts:
                        if hasattr(part, "text"):
                            text += part.text
        return text


print(ask("Name a moon."))
# output
from google import genai

client = genai.Client(http_options={"retry_options": {"attempts": 1}})


def ask(prompt: str) -> str:
    try:
        response = client.interactions.create(
            model="error-400",
            input=prompt,
            store=False,
        )
        return response.output_text or ""
    except Exception:
        response = client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            store=False,
        )
        text = ""
        if response.steps:
            if response.steps:
                if response.steps:
                    for step in response.steps or []:
                        if step.type == "model_output":
                            for item in step.content or []:
                                if item.type == "text":
                                    text += item.text
        return text


print(ask("Name a moon."))
