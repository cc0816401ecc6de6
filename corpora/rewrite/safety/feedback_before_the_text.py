# finding: GI101 9
# flags: --unsafe
# types: the code of an error may be None
import logging

from google import genai

client = genai.Client()


def ask(prompt: str) -> str | None:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    if hasattr(response, "prompt_feedback") and response.prompt_feedback and response.prompt_feedback.block_reason:
        print(len(f"blocked: {response.prompt_feedback.block_reason.name}") > 9)
    if not response.prompt_feedback or not response.prompt_feedback.block_reason:
        print("fine")
    feedback = getattr(response, "prompt_feedback", None)
    if feedback is not None and getattr(feedback, "block_reason", None):
        print("blocked", bool(feedback.block_reason))
    reason = "unknown"
    if response.prompt_feedback and response.prompt_feedback.block_reason_message:
        reason = response.prompt_feedback.block_reason_message
    elif response.candidates and response.candidates[0].finish_reason:
        reason = response.candidates[0].finish_reason
    if not response.text:
        logging.warning(f"no text: {reason}")
    return response.text


print(ask("Name a moon."))
ask("Please block me.")
# output
import logging

from google import genai

client = genai.Client()


def ask(prompt: str) -> str | None:
    response = client.interactions.create(model="gemini-2.5-flash", input=prompt, store=False)
    if response.errors:
        print(len(f"blocked: {response.errors[0].code}") > 9)
    if not response.errors:
        print("fine")
    feedback = response.errors
    if feedback:
        print("blocked", bool(feedback))
    reason = "unknown"
    if response.errors:
        reason = response.errors[0].message
    elif response.status:
        reason = response.status
    if not response.output_text:
        logging.warning(f"no text: {reason}")
    return response.output_text


print(ask("Name a moon."))
ask("Please block me.")
