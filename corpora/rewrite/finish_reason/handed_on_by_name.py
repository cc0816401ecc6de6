# finding: GI101 8
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def ask(tokens: int) -> dict[str, str | None]:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents="Name a moon.",
        config=types.GenerateContentConfig(max_output_tokens=tokens),
    )
    finish = response.candidates[0].finish_reason if response.candidates else None
    if finish and finish.name not in ("STOP", "MAX_TOKENS", "FINISH_REASON_UNSPECIFIED"):
        print("warning")
    if str(finish) in ("FinishReason.MAX_TOKENS", "MAX_TOKENS"):
        print("cut short")
    return {
        "text": response.text,
        "reason": response.candidates[0].finish_reason.name if response.candidates else "UNKNOWN",
        "again": getattr(finish, "name", None),
    }


print(ask(3), ask(300))
# output
from google import genai

client = genai.Client()


def ask(tokens: int) -> dict[str, str | None]:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input="Name a moon.",
        generation_config={"max_output_tokens": tokens},
        store=False,
    )
    finish = response.status
    if finish and finish not in ("completed", "incomplete"):
        print("warning")
    if finish == "incomplete":
        print("cut short")
    return {
        "text": response.output_text,
        "reason": {"completed": "STOP", "incomplete": "MAX_TOKENS"}.get(response.status, "OTHER"),
        "again": {"completed": "STOP", "incomplete": "MAX_TOKENS"}.get(finish, "OTHER"),
    }


print(ask(3), ask(300))
